/** The field of an accident, as a person has classified it: it decides which regime applies (decree 493, article 45). */
export const accidentFields = [
  'general',
  'road-traffic',
  'fire',
  'coal-mine',
  'other-mine',
  'special-equipment',
  'railway',
  'power-supply',
  'power-equipment',
  'maritime',
  'inland-water',
  'fishing-vessel',
  'civil-aviation',
] as const;

export type AccidentField = (typeof accidentFields)[number];

/** Decides the casualty window: 7 days for road traffic and fire, 30 for everything else. A decision of a person (T-17). */
export type AccidentClass = 'road-traffic' | 'fire' | 'other';

let context: AudioContext | null = null;

/** Two short tones, the second lower. A browser makes no sound before the first click on the page. */
export function soundTones(): void {
  context ??= new AudioContext();
  void context.resume();
  for (const [after, hertz] of [
    [0, 880],
    [0.3, 660],
  ] as const) {
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.frequency.value = hertz;
    loudness.gain.value = 0.2;
    tone.connect(loudness).connect(context.destination);
    tone.start(context.currentTime + after);
    tone.stop(context.currentTime + after + 0.2);
  }
}

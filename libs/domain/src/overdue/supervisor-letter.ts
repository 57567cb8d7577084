/** A supervision as far as its letters go: ids of organs. */
interface Supervised {
  readonly supervisor: string;
  readonly addressee: string;
}

/** Ids of the organs of a letter. */
interface Ends {
  readonly sender: string;
  readonly addressee: string;
  /** With whose consent it may order something. */
  readonly consent: string;
}

/**
 * Letters about what is supervised go from the supervisor's office to the commission below, never from an office to or against its own government
 * (SV-29). A department writes for itself; a commission is no office and writes through its own.
 */
export function supervisorLetter({ supervisor, addressee }: Supervised): Ends {
  const [above, below] = [supervisor.slice(0, 6), addressee.slice(0, 6)];
  return {
    sender: supervisor === `${above}-safety-commission` ? `${above}-safety-office` : supervisor,
    // Of one's own place it is a body below the government, and has no commission of its own.
    addressee: below === above ? addressee : `${below}-safety-commission`,
    consent: `${above}-government`,
  };
}

/** What a letter that criticises or summons orders; whether its government agrees nobody has said yet, and its reader chooses between the two. */
export function criticismInWords(consent: string, against: string): string {
  return `经${consent}同意（待核），现就上述超期问题对${against}予以通报〔拟约谈的，改为：定于　　年　　月　　日约谈你委负责同志，地点另行通知〕。请于收到本函之日起　　日内书面报告超期原因、整改措施和拟完成日期。`;
}

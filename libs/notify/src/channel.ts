/** One message to one person on one way, as it goes out. Repeated, it is the very same: text and id were fixed when it was put together. */
export interface Outgoing {
  /** UUID; of a mail it makes the Message-ID, a receiver behind HTTP is told it. */
  readonly id: string;
  /** Address on the way: an e-mail address, a mobile number, or a name in the messenger of the site. */
  readonly to: string;
  /** One line, in the language of an official document. */
  readonly subject: string;
  /** Plain text; a link stands in a line of its own. */
  readonly text: string;
  /** Where the link leads; it stands in the text as well. */
  readonly link: string;
  /** How many matters it tells of. */
  readonly count: number;
}

/**
 * What came of an attempt. `taken`: whoever passes it on has it. `again`: it was surely not taken, and may be later. `refused`: it never will be.
 * `doubtful`: nobody can say whether it was taken (待核实), so it must not be repeated where a receiver cannot tell a repeat.
 */
export interface Attempted {
  readonly outcome: 'taken' | 'again' | 'refused' | 'doubtful';
  /** What the other side said, or what happened to the connection, 500 characters at most; without secrets. */
  readonly answer: string;
}

/** A way out of the application. It never throws, and it answers within a minute. */
export interface Channel {
  send(message: Outgoing): Promise<Attempted>;
  close(): void;
}

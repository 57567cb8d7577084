/** The names of organs and places, as the register has them: a sentence calls no organ by its id. */
export interface Names {
  /** Of an organ, or of a place with all above it; what no register knows stands for itself. */
  readonly nameOf: (id: string) => string;
  /** A sentence in which every organ is called by its name. */
  readonly withNames: (sentence: string) => string;
}

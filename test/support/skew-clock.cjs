// Loaded into a process by --require: its clock is SKEW_MS off, as on a machine whose battery is dead.
const skew = Number(process.env.SKEW_MS);
const RealDate = Date;

class SkewedDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + skew);
    else super(...args);
  }

  static now() {
    return RealDate.now() + skew;
  }
}

globalThis.Date = SkewedDate;

// The large workbook has half-years until far ahead; by this clock all of them have closed, as those of a supervisor have.
const Echt = Date;
const NU = Echt.UTC(2999, 0, 1);
globalThis.Date = class extends Echt {
  constructor(...gegeven) {
    super(...(gegeven.length === 0 ? [NU] : gegeven));
  }
  static now() {
    return NU;
  }
};

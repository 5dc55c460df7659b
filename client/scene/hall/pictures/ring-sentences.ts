// What is written on the great ring: sentences of the house's own about listening, water, trust and the vote. They quote nobody.
// Under each its meaning in English.

/** One half of the ring: a sentence that is read from afar, some from the floor, and some from near. */
export interface Inscription {
  readonly great: string
  readonly middle: readonly string[]
  readonly small: readonly string[]
}

/** Over the wall. */
export const UPPER: Inscription = {
  // we listen before we answer
  great: 'نصغي قبل أن نجيب',
  // trust is built word by word · agreement is a bridge that we build from both banks
  middle: ['الثقة تبنى كلمة كلمة', 'الاتفاق جسر نبنيه من الضفتين'],
  // every voice has a place, and every opinion a weight · from one assembly we see many horizons · with a question we begin, with
  // understanding we end
  small: ['لكل صوت مكان ولكل رأي وزن', 'من مجلس واحد نرى آفاقا كثيرة', 'بالسؤال نبدأ وبالفهم ننتهي'],
}

/** Under it. */
export const LOWER: Inscription = {
  // we differ with respect, and agree with clarity
  great: 'نختلف باحترام ونتفق بوضوح',
  // we share the water as we share the future · we vote in freedom, and count before everyone
  middle: ['نقتسم الماء كما نقتسم المستقبل', 'نصوت بحرية ونعد أمام الجميع'],
  // the hall is wide enough for all who listen · a decision is a promise among us that everyone can see · who listens well speaks well
  small: ['القاعة تتسع لكل من يصغي', 'القرار عهد بيننا يراه الجميع', 'من أحسن الإصغاء أحسن القول'],
}

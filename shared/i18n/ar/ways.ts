// Ways of voting, and what is voted on, in Arabic.
import type { PanelPart } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const ways = (f: Format): PanelPart['ways'] => ({
  terms: {
    minutes: ({ count }) =>
      f.count(count, {
        zero: 'دون دقائق',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      }),
    seconds: ({ count }) =>
      f.count(count, {
        zero: 'دون ثوانٍ لكل بيان',
        one: 'ثانية واحدة لكل بيان',
        two: 'ثانيتان لكل بيان',
        few: '# ثوانٍ لكل بيان',
        many: '# ثانية لكل بيان',
        other: '# ثانية لكل بيان',
      }),
    item: ({ name }) => `البند «${f.name(name)}»`,
    proposal: ({ number, isAdopted }) =>
      isAdopted ? `القرار ${f.number(number)}` : `مشروع القرار ${f.number(number)}`,
    amendment: ({ number }) => `التعديل ${f.number(number)}`,
    part: ({ names }) => `الفقرة ${f.list(names)} على حدة`,
    text: ({ name }) => `بشأن «${f.name(name)}»`,
  },
  subjects: {
    motionOf: ({ name }) => `اقتراح إجرائي من ${f.name(name)}`,
    someMotion: ({ number }) => `الاقتراح الإجرائي ${f.number(number)}`,
    ruling: 'هل يُنقض قرار الرئاسة؟',
    proposal: ({ number, isAdopted }) =>
      isAdopted ? `القرار ${f.number(number)}` : `مشروع القرار ${f.number(number)}`,
    amendment: ({ number }) => `التعديل ${f.number(number)}`,
    changes: {
      replace: ({ paragraph }) => `الاستعاضة عن الفقرة ${f.number(paragraph)} من المنطوق`,
      delete: ({ paragraph }) => `حذف الفقرة ${f.number(paragraph)} من المنطوق`,
      add: ({ paragraph }) =>
        paragraph === 0
          ? 'إضافة فقرة في أول المنطوق'
          : `إضافة فقرة بعد الفقرة ${f.number(paragraph)} من المنطوق`,
    },
    part: ({ number, names }) => `الجزء ${f.number(number)}، الفقرة ${f.list(names)} من المنطوق`,
    election: 'انتخاب',
  },
  decidedBy: 'يُبتّ بموجب',
  tieOpen: 'تعادلت الأصوات، فلم يُبتّ في الأمر بعد، ويلي ذلك تصويت ثانٍ.',
  second: 'هذا هو التصويت الثاني: تعادلت الأصوات في التصويت الأول.',
  span: {
    days: ({ count }) =>
      f.count(count, {
        zero: 'لا أيام',
        one: 'يوم واحد',
        two: 'يومان',
        few: '# أيام',
        many: '# يومًا',
        other: '# يوم',
      }),
    hours: ({ count }) =>
      f.count(count, {
        zero: 'لا ساعات',
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: '# ساعات',
        many: '# ساعة',
        other: '# ساعة',
      }),
    minutes: ({ count }) =>
      f.count(count, {
        zero: 'لا دقائق',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '# دقائق',
        many: '# دقيقة',
        other: '# دقيقة',
      }),
    soon: 'أقل من دقيقة',
    left: ({ names }) => `المتبقي: ${f.list(names)}`,
  },
  consent: {
    heading: 'دون تصويت',
    text: 'يُعتمد ما هو معروض ما لم يعترض وفد قبل أن تعلن الرئاسة الإقفال. ومن يسكت يُعدّ موافقًا.',
    object: 'الاعتراض…',
    objectQuestion: 'هل تعترضون على الاعتماد دون تصويت؟',
    objectText: 'اعتراضكم علني ولا رجوع عنه. ولا يُتخذ قرار الآن، وقد يليه تصويت.',
    objectConfirm: 'اعتراض',
    cancel: 'إلغاء',
    objections: ({ names }) => `المعترضون: ${f.list(names)}`,
    none: 'لم يعترض أحد.',
    yours: 'وفدكم معترض.',
  },
  roll: {
    heading: 'نداء الأسماء',
    yourTurn: 'حان دوركم',
    turnOf: ({ name }) => `المنادى عليه: ${f.name(name)}`,
    before: ({ count }) =>
      f.count(count, {
        zero: 'وفدكم هو التالي.',
        one: 'وفدكم هو التالي.',
        two: 'يُنادى وفدكم بعد نداءين.',
        few: 'يُنادى وفدكم بعد # نداءات.',
        many: 'يُنادى وفدكم بعد # نداءً.',
        other: 'يُنادى وفدكم بعد # نداء.',
      }),
    done: 'نودي على الجميع.',
    pass: 'تمرير',
    passHint: 'من يمرّر دوره يُنادى عليه مرة أخرى في النهاية، وعندئذ يصوّت بنعم أو لا.',
    order: 'الترتيب والأجوبة',
    whole: ({ count }) =>
      f.count(count, {
        zero: 'الترتيب كله: لا وفود',
        one: 'الترتيب كله: وفد واحد',
        two: 'الترتيب كله: وفدان',
        few: 'الترتيب كله: # وفود',
        many: 'الترتيب كله: # وفدًا',
        other: 'الترتيب كله: # وفد',
      }),
    states: { called: 'يُنادى الآن', passed: 'مرّر دوره', absent: 'غائب', waiting: 'لم يُنادَ بعد' },
  },
  lot: {
    heading: 'سحب القرعة',
    forRoll: 'تحدد القرعة الوفد الذي يُنادى عليه أولًا.',
    forElection: 'تعادلت الأصوات: تحسم القرعة.',
    text: 'التزم المنتدى مسبقًا برقم سري. ولكل شخص أن يضيف عنصر صدفة من عنده قبل السحب، فلا يستطيع أحد بمفرده أن يختار النتيجة.',
    add: 'إضافة صدفة من عندي',
    added: 'أُضيفت صدفتكم.',
    contributed: ({ count }) =>
      f.count(count, {
        zero: 'لم يضف أحد بعد.',
        one: 'أضاف شخص واحد.',
        two: 'أضاف شخصان.',
        few: 'أضاف # أشخاص.',
        many: 'أضاف # شخصًا.',
        other: 'أضاف # شخص.',
      }),
    waits: 'تسحب القرعة منصة الرئاسة.',
    drawn: ({ place, number }) => `نتيجة القرعة: الموضع ${f.number(place)} من ${f.number(number)}.`,
    check: 'كيف يُتحقق من القرعة',
    checkText:
      'تُحسب بصمة SHA-256 للبايت 02 والبذرة وكل ما أُضيف بترتيب السجل، ثم باقي القسمة على عدد المواضع: وهو الموضع بالعدّ من الصفر. والالتزام بالبذرة مدوّن في السجل قبل أن يُضاف أي شيء.',
    seed: 'البذرة',
  },
  silence: {
    heading: 'إجراءات الموافقة الصامتة',
    text: 'يُعتمد عند انقضاء المهلة ما لم يكسر وفد الصمت.',
    until: ({ at }) => `حتى ${f.dateTime(at)}`,
    over: 'انقضت المهلة.',
    break: 'كسر الصمت…',
    breakQuestion: 'هل تكسرون الصمت؟',
    breakText: 'لا يُعتمد حينئذ بالموافقة الصامتة. وهذا علني ولا رجوع عنه.',
    breakConfirm: 'كسر الصمت',
  },
  election: {
    heading: 'الانتخابات',
    places: ({ count }) =>
      f.count(count, {
        zero: 'لا مقاعد للشغل',
        one: 'مقعد واحد للشغل',
        two: 'مقعدان للشغل',
        few: '# مقاعد للشغل',
        many: '# مقعدًا للشغل',
        other: '# مقعد للشغل',
      }),
    ballot: ({ number }) => `الاقتراع ${f.number(number)}`,
    kinds: {
      unrestricted: 'غير مقيّد: يجوز التصويت لجميع المرشحين.',
      restricted: 'مقيّد: لا يجوز التصويت إلا لمن نالوا أكثر الأصوات في الاقتراع السابق.',
      'tie-break': 'بين المتعادلين: لا يجوز التصويت إلا لمن تعادلت أصواتهم.',
      lot: 'تعادلت الأصوات مرة أخرى: تحسم القرعة.',
    },
    tieBreak: 'فضّ التعادل',
    goesOn: 'بين المتعادلين: ينتقل المختارون إلى الاقتراع التالي، ولا يُنتخب أحد بعد.',
    majorities: {
      'two-thirds': 'ثلثا المصوّتين',
      majority: 'أكثر من نصف المصوّتين',
      'majority-of-members': 'أكثر من نصف جميع الأعضاء',
    },
    recorded: 'هذه الاقتراعات مسجلة: يطّلع عليها الجميع بعد الإقفال.',
    choose: ({ count }) =>
      f.count(count, {
        zero: 'لا يُختار أي اسم',
        one: 'اختيار اسم واحد على الأكثر',
        two: 'اختيار اسمين على الأكثر',
        few: 'اختيار # أسماء على الأكثر',
        many: 'اختيار # اسمًا على الأكثر',
        other: 'اختيار # اسم على الأكثر',
      }),
    chosen: ({ have, need }) => `اختير ${f.number(have)} من ${f.number(need)}`,
    abstain: 'لم يُختر أي اسم: هذا امتناع عن التصويت.',
    confirm: 'الإدلاء بهذا الاقتراع',
    change: 'تغيير الاقتراع',
    candidate: 'المرشح',
    votes: 'الأصوات',
    elected: ({ names }) => `المنتخبون: ${f.list(names)}`,
    electedMark: 'منتخب',
    nobody: 'لم ينل أحد الأغلبية المطلوبة. ويلي ذلك اقتراع آخر.',
    needed: ({ need }) => `الأصوات المطلوبة: ${f.number(need)}`,
    over: 'انتهى',
    noneElected: 'لم يُنتخب أحد بعد.',
    waits: 'تفتح الرئاسة الاقتراع التالي.',
    candidates: ({ count }) =>
      f.count(count, {
        zero: 'لا مرشحين',
        one: 'مرشح واحد',
        two: 'مرشحان',
        few: '# مرشحين',
        many: '# مرشحًا',
        other: '# مرشح',
      }),
  },
})

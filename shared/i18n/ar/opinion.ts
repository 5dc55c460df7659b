// ساحة الآراء
import type { OpinionWords } from '../en/opinion.ts'
import type { Format } from '../format.ts'

export const opinion = (f: Format): OpinionWords => {
  const people = (count: number) =>
    f.count(count, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    })
  const groups = (count: number) =>
    f.count(count, {
      zero: 'بلا مجموعات',
      one: 'مجموعة واحدة',
      two: 'مجموعتين',
      few: '# مجموعات',
      many: '# مجموعة',
      other: '# مجموعة',
    })
  return {
    notYet: 'لم يُطرح هنا أي سؤال بعد.',
    notYetMore:
      'تفتح الرئاسة أو الأمانة الساحة بسؤال، ثم يكتب كل من وُجّه إليه السؤال عبارات قصيرة ويردّ على عبارات الآخرين.',
    closed: 'الساحة مغلقة. تبقى العبارات والردود والصورة على حالها.',
    erased: 'حُذف السؤال.',
    members: 'هذا السؤال موجَّه إلى من لهم مقعد في الجلسة، ولكم المتابعة.',
    noDecision: 'تبيّن هذه الصورة مواضع الآراء. لا يُتخذ بها أي قرار، ولا يترتب عليها شيء من تلقاء نفسها.',

    answerHeading: 'هل توافقون؟',
    statement: ({ number }) => `العبارة ${f.number(number)}`,
    answers: { agree: 'موافق', disagree: 'غير موافق', pass: 'تخطٍّ' },
    notAnswered: 'بلا رد',
    passHint: 'يمكن التخطي عند التردد أو إذا لم يكن لكم رأي.',
    progress: ({ count, of }) => `أجبتم عن ${f.number(count)} من ${f.number(of)}.`,
    allAnswered: 'أجبتم عن جميع العبارات. ستظهر العبارات الجديدة هنا.',
    noStatements: 'لا توجد عبارات بعد. يمكنكم كتابة الأولى.',
    recorded: ({ number, answer }) =>
      `العبارة ${f.number(number)}: ${answer}. يمكن تغيير الرد أدناه إلى حين إغلاق الساحة.`,

    sayHeading: 'اطرحوا عبارة',
    sayLabel: 'عبارتكم',
    sayHint: 'فكرة واحدة يمكن للآخرين الموافقة عليها أو عدمها. تُعرض من دون اسمكم.',
    left: ({ count }) =>
      f.count(count, {
        zero: 'لم يبقَ أي حرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت # أحرف',
        many: 'بقي # حرفًا',
        other: 'بقي # حرف',
      }),
    over: ({ count }) =>
      f.count(count, {
        zero: 'لا زيادة',
        one: 'حرف واحد زائد',
        two: 'حرفان زائدان',
        few: '# أحرف زائدة',
        many: '# حرفًا زائدًا',
        other: '# حرف زائد',
      }),
    say: 'طرح العبارة',
    said: 'طُرحت عبارتكم.',

    pictureHeading: 'أين تقع الآراء',
    needsStatements: ({ count }) =>
      f.count(count, {
        zero: 'لا تحتاج الصورة إلى عبارات.',
        one: 'تحتاج الصورة إلى عبارة واحدة على الأقل.',
        two: 'تحتاج الصورة إلى عبارتين على الأقل.',
        few: 'تحتاج الصورة إلى # عبارات على الأقل.',
        many: 'تحتاج الصورة إلى # عبارة على الأقل.',
        other: 'تحتاج الصورة إلى # عبارة على الأقل.',
      }),
    needsPeople: ({ need, answers, placed }) =>
      `تظهر الصورة عندما يردّ أشخاص عددهم ${f.number(need)} على عبارات لا يقل عددها عن ${f.number(answers)}. العدد حتى الآن: ${f.number(placed)}.`,
    summary: ({ count, of }) => `${people(count)} في ${groups(of)}.`,
    oneGroup: ({ count }) => `${people(count)}؛ لا تتميز مجموعات.`,
    clear: {
      weak: 'المجموعات متقاربة.',
      fair: 'المجموعات متمايزة.',
      strong: 'المجموعات متباعدة.',
    },
    drawn: ({ time }) => `كما في ${f.name(time)}`,
    letters: ['أ', 'ب', 'ج', 'د', 'هـ'],
    group: ({ letter }) => `المجموعة ${letter}`,
    shapes: ['دائرة', 'مربع', 'مثلث', 'معيّن', 'مسدس'],
    groupLine: ({ group, shape, size }) => `${group} (${shape}): ${people(size)}`,
    size: ({ count }) => people(count),
    ownIn: ({ group }) => `موضعكم في ${group}، بحسب ردودكم.`,
    ownHere: 'موضعكم عند الحلقة، بحسب ردودكم.',
    ownNeeds: ({ count }) =>
      f.count(count, {
        zero: 'أجبتم بما يكفي لمعرفة موضعكم.',
        one: 'يلزم الرد على عبارة واحدة أخرى لمعرفة موضعكم.',
        two: 'يلزم الرد على عبارتين أخريين لمعرفة موضعكم.',
        few: 'يلزم الرد على # عبارات أخرى لمعرفة موضعكم.',
        many: 'يلزم الرد على # عبارة أخرى لمعرفة موضعكم.',
        other: 'يلزم الرد على # عبارة أخرى لمعرفة موضعكم.',
      }),
    you: 'أنتم',
    howToRead:
      'من يقفون متقاربين تشابهت ردودهم. والاتجاهان هما أكثر ما تختلف فيه الردود؛ لا اسم لهما، ولا أفضلية لأحدهما.',
    walk: 'السير إلى موضعي',
    walkHint: 'الصورة مرسومة على أرض الفناء. من يسير إليها يُظهر موضعه للجميع، ولا يُلزم بذلك أحد.',
    walkPlain: 'في العرض ثلاثي الأبعاد تُرسم الصورة على أرض الفناء، ويمكن السير إلى الموضع.',

    unites: 'ما يجمع',
    unitesHint: 'تشابهت فيها ردود الأغلبية في كل مجموعة.',
    unitesNone: 'لا شيء بعد تتشابه فيه ردود الأغلبية في كل مجموعة.',
    unitesAgree: ({ least }) => `يوافق عليها ${f.number(least)}% على الأقل من كل مجموعة.`,
    unitesDisagree: ({ least }) => `لا يوافق عليها ${f.number(least)}% على الأقل من كل مجموعة.`,
    divides: 'ما يفرّق',
    dividesHint: 'أكثر ما تختلف فيه المجموعات، بما يتجاوز المصادفة.',
    dividesNone: 'لا شيء بعد تختلف فيه المجموعات بما يتجاوز المصادفة.',
    dividesBetween: ({ most, least, spread }) =>
      `${most} أكثرها موافقة، و${least} أقلها: الفارق ${f.count(spread, {
        zero: 'لا شيء',
        one: 'نقطة واحدة',
        two: 'نقطتان',
        few: '# نقاط',
        many: '# نقطة',
        other: '# نقطة',
      })}.`,
    dividesWithin: 'الآراء منقسمة فيها.',
    standsFor: 'ما يميّز كل مجموعة',
    standsForNone: 'لا شيء بعد يميّز هذه المجموعة عن غيرها.',
    representative: ({ answer, count, of, times }) =>
      `${answer === 'agree' ? 'وافق عليها' : 'لم يوافق عليها'} ${f.number(count)} من ${f.number(of)}، والنسبة إلى الآخرين ${f.number(Math.round(times * 10) / 10)}×.`,

    table: 'جميع العبارات في جدول',
    tableHint: 'نسبة الموافقين ممن لهم موضع. وتدل الشرطة على أن من أجابوا أقل من ثلاثة.',
    all: 'الجميع',
    own: 'أنتم',
    agreeShare: ({ percent }) => `${f.number(percent)}%`,
    dash: '–',
    tally: ({ agree, disagree, pass }) =>
      `موافق: ${f.number(agree)}، غير موافق: ${f.number(disagree)}، تخطٍّ: ${f.number(pass)}`,

    answersHeading: 'ردودكم',
    change: ({ number }) => `ردّكم على العبارة ${f.number(number)}`,
    ownStatements: 'عباراتكم',
    withdraw: 'سحب',
    withdrawn: 'سُحبت.',
    hidden: ({ reason }) => `أخفتها الرئاسة أو الأمانة: ${f.name(reason)}`,
    hiddenNumbered: ({ number, reason }) =>
      `أخفت الرئاسة أو الأمانة العبارة ${f.number(number)}: ${f.name(reason)}`,

    lapse: 'كيف تكوّنت الصورة',
    lapseOpen: 'عرض التسلسل الزمني',
    lapseClose: 'العودة إلى الآن',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    moment: 'اللحظة',
    momentSays: ({ time, count, of }) => `${f.name(time)}: ${people(count)} في ${groups(of)}`,
    lapseHint: 'لا يمكن تتبع أحد من صورة إلى أخرى، فالمواضع بلا أسماء.',

    export: 'حفظ بصيغة CSV',
    csv: {
      number: 'الرقم',
      statement: 'العبارة',
      who: 'من',
      agree: 'موافق',
      disagree: 'غير موافق',
      pass: 'تخطٍّ',
      consensus: 'تجمع أو تفرّق',
      unites: 'تجمع',
      divides: 'تفرّق',
    },

    desk: 'للرئاسة والأمانة',
    question: 'السؤال',
    asked: 'لمن يوجَّه',
    askedOf: { all: 'جميع الحاضرين', members: 'من لهم مقعد' },
    open: 'فتح الساحة',
    openAgain: 'فتحها من جديد',
    anew: 'مع سؤال آخر تبدأ الساحة من جديد: تغادر عباراتها وردودها الشاشة وتبقى في السجل.',
    close: 'إغلاق الساحة',
    moderate: 'العبارات',
    author: ({ name }) => `بقلم ${f.name(name)}`,
    authorGone: 'بقلم شخص غادر',
    hide: 'إخفاء',
    hideReason: 'السبب، ويراه الجميع',
    hideDo: 'إخفاؤها',
    cancel: 'إلغاء',
    restore: 'إعادتها',
    hiddenOnes: 'المخفية',

    secrecy: 'من يرى ماذا',
    secrecyLines: [
      'لا تُعرض ردودكم إلا عليكم. ويرى الآخرون مواضع بلا أسماء، ومجموعات من ثلاثة أشخاص فأكثر، ومجاميع من ثلاثة ردود فأكثر. ولا تتغير الصورة إلا بعد أن يردّ ثلاثة أشخاص على الأقل من جديد.',
      'تُعرض العبارات بلا أسماء. وتعرف الرئاسة والأمانة من كتبها، ويذكره سجل هذا المكان أيضًا.',
      'لا يذكر السجل عن الرد إلا صاحبه ووقته، لا العبارة ولا مضمون الرد: فهما مختومان.',
      'يعرف الخادم الردود لأنه يرسم الصورة، ويمكن لمن يشغّله أن يقرأها. وما ينبغي أن يبقى سرًا فمكانه التصويت السري.',
      'السير إلى موضعكم اختياركم، ويراه الجميع.',
    ],
  }
}

// The calculator in Arabic: what a body would decide, why, and what would change it.
import type { CalculatorWords } from '../en/calculator.ts'
import type { Format, Forms } from '../format.ts'

/** what is counted after a preposition or as the second part of a construct */
const MEMBERS: Forms = {
  zero: '# عضو',
  one: 'عضو واحد',
  two: 'عضوين',
  few: '# أعضاء',
  many: '# عضوًا',
  other: '# عضو',
}
const PLACES: Forms = {
  zero: '# مقعد',
  one: 'مقعد واحد',
  two: 'مقعدين',
  few: '# مقاعد',
  many: '# مقعدًا',
  other: '# مقعد',
}
const VOTES: Forms = {
  zero: '# صوت',
  one: 'صوت واحد',
  two: 'صوتين',
  few: '# أصوات',
  many: '# صوتًا',
  other: '# صوت',
}

const SHARES: Readonly<Record<string, string>> = { '1/2': 'نصف', '2/3': 'ثلثي', '3/4': 'ثلاثة أرباع' }

type Share = Parameters<CalculatorWords['needs']['quorum']>[0]

export const calculator = (f: Format): CalculatorWords => {
  const percent = (hundredths: number) => `${f.number(hundredths / 100)} في المائة`
  const fraction = ({ numerator, denominator }: Share) => {
    const name = SHARES[`${numerator}/${denominator}`]
    if (name) return name
    return denominator === 100
      ? `${f.number(numerator)} في المائة من`
      : `${f.number(numerator)} من كل ${f.number(denominator)} من`
  }
  const share = (of: Share) => `${of.isMore ? 'أكثر من' : 'ما لا يقل عن'} ${fraction(of)}`
  const stance = (count: number, of: string) => `موقف ${f.count(count, MEMBERS)} من ${of}`
  return {
    pageTitle: 'ماذا لو؟ – مجلس',
    heading: 'ماذا لو؟',
    intro:
      'ما الذي تقرره هيئة ما، وفق نظامها الداخلي، لو صوّت أعضاؤها على هذا النحو: النتيجة، والقاعدة، وأقل تغيير يكفي لقلب النتيجة.',
    question: 'المسألة',
    votes: 'الأصوات',
    answer: 'الجواب',

    body: 'الهيئة',
    bodies: {
      'general-assembly': 'الجمعية العامة في جلسة عامة',
      'general-assembly-committee': 'الجمعية العامة، لجنة رئيسية',
      'security-council': 'مجلس الأمن',
      'eu-council': 'مجلس الاتحاد الأوروبي',
      'gcc-supreme-council': 'المجلس الأعلى لمجلس التعاون الخليجي',
      'model-un': 'لجنة في نموذج محاكاة الأمم المتحدة',
    },
    matter: 'نوع المسألة',
    matters: {
      ordinary: 'مسألة عادية',
      important: 'مسألة هامة',
      'amendment-to-important': 'تعديل لمشروع قرار بشأن مسألة هامة',
      procedural: 'مسألة إجرائية',
      substantive: 'مسألة موضوعية',
      election: 'انتخاب',
      qualified: 'أغلبية مؤهلة (اقتراح من المفوضية)',
      reinforced: 'أغلبية مؤهلة (أي اقتراح آخر)',
      simple: 'أغلبية بسيطة',
      unanimity: 'إجماع',
    },
    size: 'عدد الأعضاء',
    sizeHint: ({ count }) => `العدد الحالي: ${f.count(count, MEMBERS)}.`,
    year: 'سكان عام',
    again: 'هذا هو التصويت الثاني، بعد تصويت تعادلت فيه الأصوات',

    needed: ({ what }) => `المطلوب: ${f.name(what)}.`,
    either: ({ one, other }) => `إمّا ${f.name(one)} أو ${f.name(other)}`,
    needs: {
      'more-yes-than-no': 'أصوات مؤيدة أكثر من الأصوات المعارضة',
      count: ({ need }) =>
        f.count(need, {
          zero: '# صوت مؤيد على الأقل',
          one: 'صوت مؤيد واحد على الأقل',
          two: 'صوتان مؤيدان على الأقل',
          few: '# أصوات مؤيدة على الأقل',
          many: '# صوتًا مؤيدًا على الأقل',
          other: '# صوت مؤيد على الأقل',
        }),
      'no-veto': 'ألّا يعارض أي عضو دائم',
      unanimity: 'ألّا يعارض أحد، علمًا بأن الامتناع عن التصويت لا يحول دون الإجماع',
      'full-unanimity': 'ألّا يعارض أحد وألّا يمتنع أحد عن التصويت',
      'not-blocked': ({ need }) => `أن يقل عدد غير المؤيدين عن ${f.count(need, MEMBERS)}`,
      quorum: (of) => `حضور ${share(of)} الأعضاء`,
      'share-of-votes': (of) => `تأييد ${share(of)} المصوّتين بنعم أو لا`,
      'share-of-participating': (of) => `تأييد ${share(of)} المشاركين في التصويت، بمن فيهم الممتنعون`,
      'share-of-present': (of) => `تأييد ${share(of)} الأعضاء الحاضرين`,
      'share-of-entitled': (of) => `تأييد ${share(of)} الأعضاء الذين يحق لهم التصويت`,
      'share-of-membership': (of) => `تأييد ${share(of)} مجموع الأعضاء`,
      'share-of-population': (of) => `تأييد أعضاء يمثلون ${share(of)} السكان`,
    },
    rules: {
      GA: ({ number }) => `النظام الداخلي للجمعية العامة، المادة ${f.name(number)}`,
      Charter: ({ number }) => `ميثاق الأمم المتحدة، المادة ${f.name(number)}`,
      TEU: ({ number }) => `معاهدة الاتحاد الأوروبي، المادة ${f.name(number)}`,
      TFEU: ({ number }) => `معاهدة سير عمل الاتحاد الأوروبي، المادة ${f.name(number)}`,
      'Council RoP': ({ number }) => `النظام الداخلي لمجلس الاتحاد الأوروبي، المادة ${f.name(number)}`,
      'GCC Charter': ({ number }) =>
        `النظام الأساسي لمجلس التعاون لدول الخليج العربية، المادة ${f.name(number)}`,
    },

    turnHint: 'يُغيَّر صوت العضو بالنقر عليه، أو بمفاتيح الأسهم.',
    standings: { yes: 'مؤيد', no: 'معارض', abstain: 'ممتنع', none: 'لم يصوّت' },
    memberVote: ({ name }) => `صوت ${f.name(name)}`,
    roles: { permanent: 'الأعضاء الدائمون' },
    otherMembers: 'الأعضاء المنتخبون',
    allMembers: 'الأعضاء',
    allYes: 'الجميع مؤيدون',
    clear: 'مسح الأصوات',
    whoIsNot: 'من لا يؤيد؟',
    whoIsNotDone: 'عُدّ الباقون جميعًا مؤيدين. يُرجى تحديد غير المؤيدين.',
    elected: 'تشكيل المجلس',
    electedYear: 'تشكيل المجلس في عام',
    electedOwn: 'بحسب الاختيار أدناه',
    former: {
      BUR: 'بورما',
      BYS: 'جمهورية بيلوروسيا الاشتراكية السوفياتية',
      CSK: 'تشيكوسلوفاكيا',
      DDR: 'الجمهورية الديمقراطية الألمانية',
      DHY: 'داهومي',
      HVO: 'فولتا العليا',
      SCG: 'صربيا والجبل الأسود',
      SUN: 'اتحاد الجمهوريات الاشتراكية السوفياتية',
      YMD: 'اليمن الديمقراطية',
      YUG: 'يوغوسلافيا',
      ZAR: 'زائير',
    },
    seat: ({ number }) => `العضو المنتخب ${f.number(number)}`,
    takingPart: 'الأعضاء المشاركون',
    takingPartHint: 'لا يشارك جميع الأعضاء في كل مسألة. ومن لا يشارك لا يُسأل ولا يُحتسب.',

    counts: { yes: 'المؤيدون', no: 'المعارضون', abstain: 'الممتنعون', absent: 'الغائبون' },
    more: ({ name }) => `زيادة واحد: ${f.name(name)}`,
    fewer: ({ name }) => `إنقاص واحد: ${f.name(name)}`,
    accounted: ({ sum, most }) => `المجموع ${f.number(sum)} من أصل ${f.count(most, MEMBERS)}.`,
    presumed: ({ count }) =>
      f.count(count, {
        zero: 'لم يبقَ أحد.',
        one: 'ويُعدّ العضو الباقي حاضرًا دون تصويت.',
        two: 'ويُعدّ العضوان الباقيان حاضرين دون تصويت.',
        few: 'ويُعدّ الباقون، وعددهم #، حاضرين دون تصويت.',
        many: 'ويُعدّ الباقون، وعددهم #، حاضرين دون تصويت.',
        other: 'ويُعدّ الباقون، وعددهم #، حاضرين دون تصويت.',
      }),
    restAbsent: 'الباقون غائبون',

    places: 'المقاعد المطلوب شغلها',
    round: 'رقم الاقتراع',
    valid: 'الأعضاء الحاضرون المصوّتون',
    validHint: 'بطاقات الاقتراع، دون الباطلة منها ودون الامتناع.',
    majority: 'الأغلبية المطلوبة',
    majorities: {
      'two-thirds': 'ثلثا الحاضرين المصوّتين',
      majority: 'أكثر من نصف الحاضرين المصوّتين',
      'majority-of-members': 'أكثر من نصف مجموع الأعضاء',
    },
    candidates: 'المرشحون',
    candidate: ({ number }) => `المرشح ${f.number(number)}`,
    candidateHint: 'دولة أو شخص، مع عدد الأصوات المحرزة.',
    candidateVotes: ({ number }) => `أصوات المرشح ${f.number(number)}`,
    addCandidate: 'إضافة مرشح',
    removeCandidate: ({ number }) => `حذف المرشح ${f.number(number)}`,

    elections: { elected: 'أسفر الاقتراع عن انتخاب', 'no-result': 'لم يُنتخب أحد' },
    why: {
      majority: 'عدد المؤيدين كافٍ.',
      'insufficient-majority': 'عدد المؤيدين غير كافٍ.',
      tie: 'تعادلت الأصوات، فرُفضت المسألة.',
      'second-vote': ({ hours }) =>
        `تعادلت الأصوات. ويُجرى تصويت ثانٍ في غضون ${f.count(hours, {
          zero: '# ساعة',
          one: 'ساعة واحدة',
          two: 'ساعتين',
          few: '# ساعات',
          many: '# ساعة',
          other: '# ساعة',
        })}.`,
      'no-votes': 'لم يُدلَ بأي صوت يُحتسب.',
      veto: ({ names }) => `عدد المؤيدين كافٍ، غير أن الصوت المعارض الصادر عن ${f.list(names)} يشكّل نقضًا.`,
      'unanimity-broken': ({ names }) => `يُشترط الإجماع، وقد صدر صوت معارض عن ${f.list(names)}.`,
      'unanimity-missed': 'يُشترط الإجماع ولم يتحقّق.',
      'blocking-minority-failed':
        'لا يبلغ المؤيدون نسبة السكان المطلوبة، غير أن عدد الأعضاء غير المؤيدين أقل من أن يعطّل القرار.',
      'no-quorum': 'عدد الحاضرين لا يكفي لاتخاذ قرار.',
    },
    whyElected: {
      elected: ({ names }) => `المنتخبون: ${f.list(names)}.`,
      'insufficient-majority': 'لم يحرز أي مرشح الأغلبية المطلوبة.',
      tie: 'تعادلت أصوات المرشحين.',
      'no-votes': 'لم يُدلَ بأي صوت صحيح.',
    },
    next: {
      restricted: ({ names, count }) =>
        `يلي ذلك اقتراع مقصور على ${f.list(names)}، لشغل ${f.count(count, PLACES)}.`,
      unrestricted: ({ count }) => `يلي ذلك اقتراع مفتوح لجميع المرشحين، لشغل ${f.count(count, PLACES)}.`,
      'tie-break': ({ names, count }) =>
        `يلي ذلك اقتراع بين ${f.list(names)} وحدهم، لشغل ${f.count(count, PLACES)}.`,
      lot: ({ names }) => `يفصل الرئيس بالقرعة بين ${f.list(names)}.`,
      through: ({ names }) => `ينتقل إلى الاقتراع التالي على أي حال: ${f.list(names)}.`,
    },
    noAnswer: 'لا جواب بعد',
    picture: ({ yes, no, abstain, count }) =>
      `الأصوات في شكل نصف دائرة من المقاعد. المؤيدون: ${f.number(yes)}، المعارضون: ${f.number(no)}، الممتنعون: ${f.number(abstain)}، من لم يصوّتوا: ${f.number(count)}.`,

    limbsHeading: 'كيف حُسبت النتيجة',
    limbs: {
      'more-yes-than-no': 'المؤيدون، بما يزيد على المعارضين',
      quorum: 'الأعضاء الحاضرون (النصاب)',
      count: 'الأصوات المؤيدة',
      'no-veto': 'الأعضاء الدائمون غير المعارضين',
      unanimity: 'المؤيدون دون أي معارض',
      'not-blocked': 'الأعضاء المؤيدون، بحيث لا يكفي الباقون للتعطيل',
      'share-of-votes': 'المؤيدون من المصوّتين بنعم أو لا',
      'share-of-participating': 'المؤيدون من المشاركين في التصويت، بمن فيهم الممتنعون',
      'share-of-present': 'المؤيدون من الأعضاء الحاضرين',
      'share-of-entitled': 'المؤيدون من الأعضاء الذين يحق لهم التصويت',
      'share-of-membership': 'المؤيدون من مجموع الأعضاء',
      'share-of-population': 'سكان الأعضاء المؤيدين',
    },
    haveNeed: ({ have, need }) => `${f.number(have)}، والمطلوب ${f.number(need)} على الأقل`,
    haveNeedPercent: ({ have, need }) => `${percent(have)}، والمطلوب ${percent(need)} على الأقل`,
    quorumRule: ({ what }) => `شرط اتخاذ أي قرار: ${f.name(what)}.`,

    blocking: 'غير المؤيدين',
    blockingNobody: 'الجميع مؤيدون.',
    blockingLine: ({ count, have, need }) =>
      `عددهم ${f.count(count, { ...MEMBERS, two: 'عضوان' })}، ونسبتهم من السكان ${percent(have)}. ويلزم للتعطيل أكثر من ${percent(need)}، وعدد كافٍ من الأعضاء.`,
    isBlocking: 'أقلية معطِّلة',
    isNotBlocking: 'ليست أقلية معطِّلة',
    vetoes: 'حق النقض',
    vetoNobody: 'لم يعارض أي عضو دائم.',
    vetoOf: ({ names }) => `الأعضاء الدائمون المعارضون: ${f.list(names)}.`,

    waysHeading: 'ما الذي يغيّر النتيجة',
    waysNone: 'لا يغيّرها أي تصويت آخر لهؤلاء الأعضاء.',
    would: {
      adopted: ({ change }) => `تُقرّ المسألة إذا ${f.name(change)}.`,
      rejected: ({ change }) => `تُرفض المسألة إذا ${f.name(change)}.`,
      'no-result': ({ change }) => `لا تكون هناك نتيجة إذا ${f.name(change)}.`,
    },
    some: {
      yes: ({ count }) => stance(count, 'المؤيدين'),
      no: ({ count }) => stance(count, 'المعارضين'),
      abstain: ({ count }) => stance(count, 'الممتنعين'),
      none: ({ count }) => stance(count, 'غير المصوّتين'),
    },
    anyOf: ({ count, names }) =>
      count === 1 ? `موقف أيٍّ من ${f.list(names)}` : `موقف ${f.count(count, MEMBERS)} من بين ${f.list(names)}`,
    these: ({ names }) => (names.length === 1 ? `موقف ${f.list(names)}` : `موقف كلٍّ من ${f.list(names)}`),
    turned: {
      yes: ({ who }) => `تحوّل ${f.name(who)} إلى التأييد`,
      no: ({ who }) => `تحوّل ${f.name(who)} إلى المعارضة`,
      abstain: ({ who }) => `تحوّل ${f.name(who)} إلى الامتناع`,
    },
    both: ({ one, other }) => `${f.name(one)} و${f.name(other)}`,
    shifts: {
      gained: ({ name, count }) =>
        `يلزم لانتخاب ${f.name(name)} ${f.count(count, {
          zero: '# صوت إضافي',
          one: 'صوت إضافي واحد',
          two: 'صوتان إضافيان',
          few: '# أصوات إضافية',
          many: '# صوتًا إضافيًا',
          other: '# صوت إضافي',
        })}.`,
      gainedFrom: ({ name, other, count }) =>
        `يلزم لانتخاب ${f.name(name)} انتقال ${f.count(count, VOTES)} من ${f.name(other)}.`,
      lost: ({ name, count }) => `يحول دون انتخاب ${f.name(name)} نقصان ${f.count(count, VOTES)}.`,
      lostTo: ({ name, other, count }) =>
        `يحول دون انتخاب ${f.name(name)} انتقال ${f.count(count, VOTES)} إلى ${f.name(other)}.`,
    },

    asVoted: 'كما في التصويت الأخير هنا',
    asVotedNone: 'لم يُبتّ بعد في أي تصويت مسجّل في هذه الجلسة.',
    asVotedUnfit: 'لا يمكن لمن شاركوا في التصويت الأخير هنا أن يصوّتوا على هذا النحو في هذه الهيئة.',
    asVotedDone: ({ question }) => `مأخوذ من التصويت الأخير هنا: ${f.name(question)}`,
    asVotedErased: 'مأخوذ من التصويت الأخير هنا.',

    share: 'مشاركة المسألة',
    copyLink: 'نسخ الرابط',
    copyInput: 'نسخ بصيغة JSON',
    inputHint: 'صيغة JSON التي يقرؤها الأمر «majlis decide»',
    badLink: 'لا يتضمن الرابط مسألة يمكن للحاسبة عرضها. يُرجى طلبه من جديد أو البدء من هنا.',

    faults: {
      count: 'يُرجى إدخال عدد صحيح، مثل 12.',
      sum: ({ sum, most }) => `المجموع ${f.number(sum)}، في حين أن عدد الأعضاء ${f.number(most)}.`,
      members: 'يُرجى إدخال عدد الأعضاء، وهو عدد صحيح لا يقل عن 1.',
      places: 'يُرجى إدخال عدد المقاعد، وهو عدد صحيح لا يقل عن 1.',
      round: 'يُرجى إدخال رقم الاقتراع، ورقم الاقتراع الأول 1.',
      valid: ({ most }) =>
        `يُرجى إدخال عدد الأعضاء الحاضرين المصوّتين، وهو عدد صحيح من 0 إلى ${f.number(most)}.`,
      votes: 'لا يمكن أن يجلس هؤلاء الأعضاء معًا في هذه الهيئة. يُرجى اختيار التشكيل من جديد.',
      apart: 'يجب أن يشارك عضو واحد على الأقل.',
      'candidate-none': 'يُرجى إدخال مرشح واحد على الأقل.',
      'candidate-nameless': 'يُرجى إدخال اسم هذا المرشح.',
      'candidate-twice': 'ورد هذا المرشح مرتين. يُرجى ذكر كل مرشح مرة واحدة.',
      'candidate-votes': ({ most }) =>
        `يُرجى إدخال الأصوات عددًا صحيحًا لا يتجاوز عدد الحاضرين المصوّتين، وهو ${f.number(most)}.`,
      'candidate-sum': ({ sum, most }) =>
        `مجموع أصوات المرشحين ${f.number(sum)}، ولا تتسع بطاقات الاقتراع هذه لأكثر من ${f.number(most)}.`,
      'candidate-unknown': 'تدل ثلاثة أحرف لاتينية كبيرة على دولة عضو، ولا دولة بهذه الأحرف.',
      other: 'لا يمكن الجواب عن هذه المسألة على هذا النحو. يُرجى اختيار الهيئة ونوع المسألة من جديد.',
    },
  }
}

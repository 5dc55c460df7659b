// What is called for now at the desk, as one says it to who presides, in Arabic.
import type { Words } from '../../en.ts'
import type { Format } from '../../format.ts'

export const now = (f: Format): Words['chair']['now'] => ({
  heading: 'الآن',
  after: 'ثم',
  knocking: ({ count }) =>
    f.count(count, {
      zero: 'لا أحد ينتظر عند الباب',
      one: 'شخص واحد ينتظر عند الباب',
      two: 'شخصان ينتظران عند الباب',
      few: '# أشخاص ينتظرون عند الباب',
      many: '# شخصًا ينتظرون عند الباب',
      other: '# شخص ينتظرون عند الباب',
    }),
  hands: ({ names }) => `الأيدي المرفوعة: ${f.list(names)}`,

  ended: 'انتهت الجلسة',
  endedText: 'لم يعد ممكنًا القيام بأي إجراء فيها، ويبقى سجلها متاحًا للقراءة.',
  openMeeting: ({ number }) => `افتتاح الاجتماع ${f.number(number)}`,
  resumeMeeting: ({ number }) => `استئناف الاجتماع ${f.number(number)}`,
  resumeAt: ({ at }) => `عُلّق حتى الساعة ${f.time(at)}.`,
  quorum: ({ have, need }) => {
    const present = f.count(have, {
      zero: 'لا وفود حاضرة',
      one: 'وفد واحد حاضر',
      two: 'وفدان حاضران',
      few: '# وفود حاضرة',
      many: '# وفدًا حاضرًا',
      other: '# وفد حاضر',
    })
    return `${present}، والمطلوب للافتتاح ${f.number(need)}.`
  },
  noQuorumNeeded: 'لا يشترط هذا النظام الداخلي نصابًا لافتتاح الاجتماع.',
  callRoll: 'نداء الوفود',
  toRoll: 'إلى نداء الوفود',

  rule: {
    order: 'البتّ في نقطة النظام',
    privilege: 'البتّ في مسألة الامتياز الشخصي',
    inquiry: 'الرد على الاستفسار',
  },
  raisedBy: ({ name }) => `أثارها وفد ${f.name(name)}`,

  draw: 'سحب القرعة',
  drawRollCall: 'بها يُعرف الوفد الذي يبدأ به نداء الأسماء. ولكل أحد أن يضيف إليها من عنده قبل السحب.',
  drawElection: 'بها يُعرف من انتُخب. ولكل أحد أن يضيف إليها من عنده قبل السحب.',
  call: ({ name }) => `نداء وفد ${f.name(name)}`,
  stillToCall: ({ count }) =>
    f.count(count, {
      zero: 'أجابت جميع الوفود.',
      one: 'بقي أن يجيب وفد واحد.',
      two: 'بقي أن يجيب وفدان.',
      few: 'بقي أن تجيب # وفود.',
      many: 'بقي أن يجيب # وفدًا.',
      other: 'بقي أن يجيب # وفد.',
    }),
  closeVote: 'إغلاق باب التصويت',
  everyoneAnswered: 'أجاب كل من نودي.',
  everyoneVoted: ({ count }) =>
    f.count(count, {
      zero: 'لا وفود يحق لها التصويت.',
      one: 'صوّت الوفد الوحيد الذي يحق له التصويت.',
      two: 'صوّت الوفدان اللذان يحق لهما التصويت.',
      few: 'صوّتت الوفود كلها، وعددها #.',
      many: 'صوّتت الوفود كلها، وعددها #.',
      other: 'صوّتت الوفود كلها، وعددها #.',
    }),
  voting: 'التصويت جارٍ',
  turnout: ({ cast, count }) => `عدد الوفود التي صوّتت: ${f.number(cast)} من أصل ${f.number(count)}.`,
  consent: 'السؤال عمّا إذا كان أحد يعترض',
  noObjection: 'لم يعترض أحد حتى الآن. وبالإغلاق تُعتمد المسألة دون تصويت.',
  objections: ({ count }) =>
    f.count(count, {
      zero: 'لم يعترض أي وفد.',
      one: 'اعترض وفد واحد. وبالإغلاق لا يُبتّ في شيء، ويجوز أن يتبع ذلك تصويت.',
      two: 'اعترض وفدان. وبالإغلاق لا يُبتّ في شيء، ويجوز أن يتبع ذلك تصويت.',
      few: 'اعترضت # وفود. وبالإغلاق لا يُبتّ في شيء، ويجوز أن يتبع ذلك تصويت.',
      many: 'اعترض # وفدًا. وبالإغلاق لا يُبتّ في شيء، ويجوز أن يتبع ذلك تصويت.',
      other: 'اعترض # وفد. وبالإغلاق لا يُبتّ في شيء، ويجوز أن يتبع ذلك تصويت.',
    }),

  speech: ({ name }) => `الكلمة الآن: ${f.name(name)}`,
  speechOver: ({ name }) => `انتهى وقت ${f.name(name)}`,
  guest: 'ضيف',
  giveFloor: ({ name }) => `إعطاء الكلمة لوفد ${f.name(name)}`,
  recognise: 'إعطاء الكلمة للمتكلم التالي في المشاورات',
  caucus: 'المشاورات الحرة جارية',
  caucusText: 'تنتهي من تلقاء نفسها عند انقضاء وقتها.',
  noSpeakers: 'لا أحد في قائمة المتكلمين',
  noSpeakersText: 'يُرجى السؤال عمّن يرغب في الكلام، أو إغلاق البند إذا لم يبقَ ما يُقال.',

  debate: 'الاستماع إلى المتكلمين في الاقتراح',
  putMotion: 'طرح الاقتراح للتصويت',
  grantMotion: 'إجابة الاقتراح',
  takeUp: 'النظر في أول الاقتراحات',
  askSeconds: 'السؤال عمّن يؤيد الاقتراح',
  putProposal: ({ name }) => `الطرح للتصويت: ${f.name(name)}`,
  holdBallot: ({ number }) => `إجراء الاقتراع ${f.number(number)}`,

  adoptAgenda: 'إقرار جدول الأعمال',
  addItems: 'إدراج أول بند في جدول الأعمال',
  addItemsText: 'لا تجري مناقشة إلا في إطار بند.',
  takeUpItem: ({ name }) => `تناول البند: ${f.name(name)}`,
  noBusiness: 'انتهى جدول الأعمال',
  noBusinessText: 'يجوز رفع الاجتماع أو طرح مسألة جديدة.',
  atEase: 'لا شيء ينتظر الرئاسة',
  atEaseText: 'يمكن طرح مسألة أو إعطاء الكلمة أو تناول بند متى كانت القاعة مستعدة.',
})

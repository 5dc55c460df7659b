// What is told aloud of the procedure, in Arabic.
import type { Words } from '../en.ts'
import type { Format } from '../format.ts'

export const told = (f: Format): Words['told'] => ({
  floorMine: ({ kind }) => `لكم الكلمة: ${f.name(kind)}.`,
  floorAtRostrum: 'لكم الكلمة، وقد انتقلتم إلى المنصة.',
  floorOf: ({ name, kind }) => `الكلمة الآن: ${f.name(name)} (${f.name(kind)}).`,
  floorOver: 'انتهت كلمتكم.',
  secondsLeft: ({ count }) =>
    `${f.count(count, {
      zero: 'لم يبق من وقت بيانكم شيء',
      one: 'بقيت ثانية واحدة من وقت بيانكم',
      two: 'بقيت ثانيتان من وقت بيانكم',
      few: 'بقيت # ثوانٍ من وقت بيانكم',
      many: 'بقيت # ثانية من وقت بيانكم',
      other: 'بقيت # ثانية من وقت بيانكم',
    })}.`,
  timeOver: 'انتهى وقت بيانكم.',
  listClosed: 'أُقفلت قائمة المتكلمين.',
  listOpened: 'فُتحت قائمة المتكلمين.',
  caucusStarted: ({ name, count }) =>
    `${f.name(name)}، المدة: ${f.count(count, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    })}.`,
  caucusOn: ({ topic }) => `بشأن ${f.name(topic)}.`,
  caucusEnded: 'انتهت المشاورات.',

  pointRaised: ({ name, point }) => `${f.name(name)}، المطلوب: ${f.name(point)}.`,
  pointRuled: ({ point, ruling }) => `قرار الرئاسة في ${f.name(point)}: ${f.name(ruling)}.`,
  motionMoved: ({ name, motion }) => `اقتراح إجرائي من ${f.name(name)}: ${f.name(motion)}.`,
  motionTakenUp: ({ motion }) => `الاقتراح الآن مطروح على القاعة: ${f.name(motion)}.`,

  handsAsked: ({ question }) => `تصويت برفع الأيدي. المسألة: ${f.name(question)}`,
  recordedAsked: ({ question }) => `تصويت مسجّل. المسألة: ${f.name(question)}`,
  rollCallAsked: ({ question }) => `تصويت بنداء الأسماء. المسألة: ${f.name(question)}`,
  objectionsAsked: ({ question }) => `يُبت دون تصويت ما لم يعترض أحد الوفود. المسألة: ${f.name(question)}`,
  ballotAsked: ({ question }) => `فُتح باب الاقتراع. ${f.name(question)}`,
  yourTurn: 'نداء الأسماء: حان دوركم للإجابة.',
  called: ({ name }) => `النداء الآن على ${f.name(name)}.`,
  answered: ({ name, choice }) => `إجابة ${f.name(name)}: ${f.name(choice)}.`,
  objects: ({ name }) => `اعتراض من ${f.name(name)}.`,
  elected: ({ names }) => `انتُخب: ${f.list(names)}.`,
  nobodyElected: 'لم يُنتخب أحد في هذا الاقتراع.',
  silenceOpened: ({ question, at }) => `إجراء موافقة صامتة حتى ${f.dateTime(at)}: ${f.name(question)}`,

  meetingOpened: ({ number }) => `افتُتح الاجتماع ${f.number(number)}.`,
  meetingResumed: 'استُؤنف الاجتماع.',
  meetingSuspended: 'عُلّق الاجتماع.',
  meetingSuspendedUntil: ({ at }) => `عُلّق الاجتماع حتى الساعة ${f.time(at)}.`,
  meetingAdjourned: 'رُفع الاجتماع.',
  sittingEnded: 'انتهت الجلسة.',
  itemOpened: ({ name }) => `قيد المناقشة الآن: ${f.name(name)}.`,

  muted: 'كتمت الرئاسة صوتكم: لا يُسمع صوتكم، ولا يمكنكم الكتابة في المحادثة ولا رفع اليد.',
  unmuted: 'أُلغي كتم صوتكم.',
  interprets: ({ languages }) =>
    `كُلِّفتم بالترجمة الفورية. اللغة: ${f.name(languages)}. مقصورتكم في «الأصوات».`,
  shown: ({ kind, title }) => `على لوحة العرض: ${f.name(title)} (${f.name(kind)}).`,
  captions: ({ languages }) => `كُلِّفتم بالتدوين الفوري. اللغة: ${f.name(languages)}.`,
  noteFrom: ({ name }) => `مذكرة من ${f.name(name)}.`,
})

// People, delegations, the chair, seats, hands and gestures, in Arabic.
import type { Beyond } from '../en-panels.ts'
import type { Format } from '../format.ts'

export const people = (f: Format): Beyond<'people'> => ({
  count: ({ count }) =>
    f.count(count, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '# أشخاص',
      many: '# شخصًا',
      other: '# شخص',
    }),
  withoutDelegation: 'دون وفد',
  head: 'رئيس الوفد',
  presides: 'يتولى رئاسة الجلسة',
  mayCast: 'يحق له التصويت',
  away: 'الاتصال منقطع',
  silence: 'كتم الصوت لديّ',
  silenceLong: ({ name }) => `كتم صوت ${f.name(name)} لديّ وحدي`,
  hearAgain: 'استعادة الصوت',
  hearAgainLong: ({ name }) => `استعادة صوت ${f.name(name)}`,
  silenced: 'غير مسموع على هذا الجهاز',
  handsHeading: 'الأيدي المرفوعة بالترتيب',
  noHands: 'لا توجد يد مرفوعة.',
})

export const presiding = (f: Format): Beyond<'presiding'> => ({
  vacant: 'لا أحد يتولى الرئاسة حاليًا.',
  vacantOpen: 'لا أحد يتولى الرئاسة حاليًا. وفي المنتدى المفتوح يحق لأي أحد أن يتولاها.',
  byYou: 'تتولون الرئاسة.',
  by: ({ name }) => `يتولى الرئاسة: ${f.name(name)}.`,
  take: 'تولّي الرئاسة',
  takeOver: 'استلام الرئاسة',
  leave: 'ترك الرئاسة',
  handOver: 'تسليم الرئاسة إلى',
  choosePerson: 'اختيار شخص',
  hand: 'تسليم',
})

export const delegation = (f: Format): Beyond<'delegation'> => ({
  none: 'لا تنتمون إلى أي وفد.',
  noneInvited: 'في هذه الجلسة يسند المنظّم الوفود بموجب الدعوات.',
  takeHeading: 'تولّي وفد شاغر',
  searchLabel: 'البحث في الوفود',
  take: ({ name }) => `تولّي وفد ${f.name(name)}`,
  free: ({ count }) =>
    f.count(count, {
      zero: 'لا وفود شاغرة',
      one: 'وفد شاغر واحد',
      two: 'وفدان شاغران',
      few: '# وفود شاغرة',
      many: '# وفدًا شاغرًا',
      other: '# وفد شاغر',
    }),
  moreFound: ({ count }) =>
    f.count(count, {
      zero: 'لا وفود أخرى',
      one: 'وفد واحد آخر، ويمكن تضييق القائمة بالبحث',
      two: 'وفدان آخران، ويمكن تضييق القائمة بالبحث',
      few: '# وفود أخرى، ويمكن تضييق القائمة بالبحث',
      many: '# وفدًا آخر، ويمكن تضييق القائمة بالبحث',
      other: '# وفد آخر، ويمكن تضييق القائمة بالبحث',
    }),
  noneFound: 'لا يوجد وفد شاغر يطابق البحث.',
  leave: 'مغادرة الوفد',
  youLead: 'أنتم رئيس الوفد، ولكم أن تقرروا من يحق له من أعضائه التصويت.',
  ledBy: ({ name }) => `رئيس الوفد: ${f.name(name)}.`,
  members: 'الأعضاء الحاضرون',
  mayCast: ({ name }) => `يحق له التصويت: ${f.name(name)}`,
  passLead: ({ name }) => `تسليم رئاسة الوفد إلى ${f.name(name)}`,
  passLeadShort: 'تسليم رئاسة الوفد',
  number: ({ desk }) => `المقعد ${f.number(desk)}`,
})

export const seats = (f: Format): Beyond<'seats'> => ({
  standing: 'أنتم واقفون.',
  sittingAt: ({ seat }) => `مكان جلوسكم: ${seat}.`,
  choose: 'اختيار مقعد',
  part: 'الموضع في القاعة',
  number: 'المقعد',
  sit: 'الجلوس',
  noneFree: 'جميع المقاعد هناك مشغولة.',
  kinds: {
    desk: 'مقاعد الوفود',
    council: 'طاولة المجلس',
    gallery: 'الشرفة',
    majlis: 'ركن المجلس',
  },
  names: {
    desk: ({ seat }) => `مقعد الوفود ${f.number(seat)}`,
    council: ({ seat }) => `طاولة المجلس، المقعد ${f.number(seat)}`,
    gallery: ({ seat }) => `الشرفة، المقعد ${f.number(seat)}`,
    majlis: ({ seat }) => `ركن المجلس، المقعد ${f.number(seat)}`,
  },
})

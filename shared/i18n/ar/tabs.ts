// The bar of panels, and what their tabs tell, in Arabic.
import type { HallPart } from '../en-hall.ts'
import type { Format } from '../format.ts'

export const tabs = (f: Format): HallPart['tabs'] => ({
  floor: 'الكلمة',
  attire: 'الزيّ',
  voice: 'الأصوات',
  places: 'مرافق حول القاعة',
  placesShort: 'المرافق',
  more: 'المزيد',
  moreLong: 'لوحات أخرى',
  voteAwaited: 'لم يصوّت وفدكم بعد.',
  yourTurn: 'حان دوركم في نداء الأسماء.',
  youHold: 'الكلمة لكم.',
  youAreNext: 'وفدكم هو التالي في القائمة.',
  points: ({ count }) =>
    f.count(count, {
      zero: 'لا نقاط تنتظر القرار',
      one: 'نقطة واحدة تنتظر القرار',
      two: 'نقطتان تنتظران القرار',
      few: '# نقاط تنتظر القرار',
      many: '# نقطة تنتظر القرار',
      other: '# نقطة تنتظر القرار',
    }),
  motions: ({ count }) =>
    f.count(count, {
      zero: 'لا اقتراحات إجرائية قيد الانتظار',
      one: 'اقتراح إجرائي واحد قيد الانتظار',
      two: 'اقتراحان إجرائيان قيد الانتظار',
      few: '# اقتراحات إجرائية قيد الانتظار',
      many: '# اقتراحًا إجرائيًا قيد الانتظار',
      other: '# اقتراح إجرائي قيد الانتظار',
    }),
  amendments: ({ count }) =>
    f.count(count, {
      zero: 'لا تعديلات على مشاريع قراراتكم',
      one: 'تعديل واحد على مشاريع قراراتكم',
      two: 'تعديلان على مشاريع قراراتكم',
      few: '# تعديلات على مشاريع قراراتكم',
      many: '# تعديلًا على مشاريع قراراتكم',
      other: '# تعديل على مشاريع قراراتكم',
    }),
  absent: 'وفدكم مسجّل غائبًا.',
  knocking: ({ count }) =>
    f.count(count, {
      zero: 'لا أحد ينتظر عند الباب',
      one: 'شخص واحد ينتظر عند الباب',
      two: 'شخصان ينتظران عند الباب',
      few: '# أشخاص ينتظرون عند الباب',
      many: '# شخصًا ينتظرون عند الباب',
      other: '# شخص ينتظرون عند الباب',
    }),
})

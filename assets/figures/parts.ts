// What each figure is put together from.
import type { Mesh } from '../../shared/hall/looks.ts'
import { mantle, pallu, shawl } from './drapes.ts'
import { agal, cap, feltHat, ghutra, hijab, shayla, wrappedHijab } from './headwear.ts'
import { cuffs, feet, sandals } from './limbs.ts'
import { FAR, MIDDLE, NEAR, OPTION, type Part, PLACES, part, shared } from './part.ts'
import {
  ankles,
  beard,
  headAndHands,
  menHair,
  shoePart,
  trouserPart,
  turbanPart,
  womenHair,
} from './parts-common.ts'
import {
  abaya,
  boubou,
  boubouPanel,
  coat,
  collar,
  cuffTrim,
  dress,
  frontTrim,
  kandura,
  neckline,
  tassel,
  tunic,
  tunicButtons,
  tunicCollar,
} from './robes.ts'
import { brooch, jacket, lapels, shirt, shirtCollar, tie } from './torso.ts'

export type { Part } from './part.ts'

const manSuit = jacket('man', 0.8)
const womanSuit = jacket('woman', 0.81)

export const FIGURE_PARTS: Readonly<Record<Mesh, readonly Part[]>> = {
  kandura: [
    ...headAndHands('man', 'ghutra'),
    beard,
    part('robe', 'garment', kandura, PLACES.whole, 0.011, 1500, 'robe'),
    part('collar', 'garment', collar, PLACES.head, 0.005, 130, 'neck'),
    part('tassel', 'shirt', tassel, PLACES.front, 0.0024, 260, 'body', NEAR),
    part('ghutra', 'second', ghutra, PLACES.drape, 0.006, 1250, 'drape'),
    part('agal', 'accent', agal, PLACES.head, 0.0042, 520, 'head'),
    part('feet', 'skin', feet, PLACES.feet, 0.007, 170, 'body', { ...MIDDLE, ...shared('feet') }),
    part('sandals', 'shoes', sandals, PLACES.feet, 0.0055, 220, 'body', shared('sandals')),
  ],
  abaya: [
    ...headAndHands('woman', 'shayla'),
    part('robe', 'garment', abaya, PLACES.whole, 0.011, 1600, 'robe'),
    part(
      'trim',
      'accent',
      frontTrim(abaya, 0.017, 0.005, 0.05, 1.37),
      PLACES.whole,
      0.005,
      300,
      'robe',
      MIDDLE,
    ),
    part('cuffs', 'accent', cuffTrim(abaya, 0.85, 0.905), PLACES.hands, 0.005, 260, 'body', MIDDLE),
    part('shayla', 'second', shayla, PLACES.drape, 0.006, 1250, 'drape'),
    shoePart,
  ],
  suit: [
    ...headAndHands('man', 'bare'),
    beard,
    ...menHair,
    turbanPart,
    part('jacket', 'garment', manSuit, PLACES.torso, 0.0062, 1500, 'body'),
    part('lapels', 'garment', lapels('man'), PLACES.front, 0.0038, 360, 'body', MIDDLE),
    part('shirt', 'shirt', shirt('man'), PLACES.torso, 0.008, 300, 'body'),
    part('collar', 'shirt', shirtCollar('man'), PLACES.head, 0.0036, 300, 'neck', FAR),
    part('cuffs', 'shirt', cuffs(0.0375, 0.86, 0.985), PLACES.hands, 0.006, 180, 'body', NEAR),
    part('tie', 'accent', tie(), PLACES.front, 0.0034, 320, 'body', FAR),
    trouserPart,
    shoePart,
  ],
  jacket: [
    ...headAndHands('woman', 'bare'),
    ...womenHair,
    part('jacket', 'garment', womanSuit, PLACES.torso, 0.0062, 1500, 'body'),
    part('lapels', 'garment', lapels('woman'), PLACES.front, 0.0038, 360, 'body', MIDDLE),
    part('shirt', 'shirt', shirt('woman'), PLACES.torso, 0.008, 300, 'body'),
    part('collar', 'shirt', shirtCollar('woman'), PLACES.head, 0.0036, 300, 'neck', FAR),
    part('brooch', 'accent', brooch(womanSuit), PLACES.front, 0.004, 70, 'body', NEAR),
    trouserPart,
    shoePart,
  ],
  hijab: [
    ...headAndHands('woman', 'shayla'),
    part('coat', 'garment', coat, PLACES.whole, 0.0105, 1600, 'robe'),
    part('seam', 'accent', frontTrim(coat, 0, 0.003, 0.96, 1.4), PLACES.whole, 0.0036, 240, 'robe', NEAR),
    part('hijab', 'second', hijab, PLACES.drape, 0.006, 1100, 'drape', OPTION),
    part('wrapped', 'wrap', wrappedHijab, PLACES.drape, 0.006, 1000, 'drape', OPTION),
    ankles('shirt', 0.4),
    shoePart,
  ],
  dress: [
    ...headAndHands('woman', 'bare'),
    ...womenHair,
    part('dress', 'garment', dress, PLACES.whole, 0.0105, 1700, 'robe'),
    part('neckline', 'accent', neckline, PLACES.drape, 0.0032, 300, 'body', MIDDLE),
    part('shawl', 'wrap', shawl, PLACES.whole, 0.008, 640, 'body', OPTION),
    part('pallu', 'drape', pallu, PLACES.whole, 0.0085, 700, 'robe', OPTION),
    part('mantle', 'mantle', mantle, PLACES.whole, 0.0085, 600, 'body', OPTION),
    part('hat', 'hat', feltHat, PLACES.hat, 0.0055, 260, 'head', OPTION),
    shoePart,
  ],
  tunic: [
    ...headAndHands('man', 'bare'),
    beard,
    ...menHair,
    turbanPart,
    part('tunic', 'garment', tunic, PLACES.whole, 0.0095, 1700, 'robe'),
    part('collar', 'garment', tunicCollar, PLACES.head, 0.0045, 160, 'neck', FAR),
    part('buttons', 'accent', tunicButtons, PLACES.front, 0.003, 260, 'body', NEAR),
    ankles('second', 0.68),
    shoePart,
  ],
  boubou: [
    ...headAndHands('man', 'bare'),
    beard,
    ...menHair,
    part('cap', 'wrap', cap, PLACES.head, 0.0045, 360, 'head', OPTION),
    part('robe', 'garment', boubou, PLACES.whole, 0.0115, 1700, 'robe'),
    part('panel', 'accent', boubouPanel, PLACES.whole, 0.0038, 560, 'robe', MIDDLE),
    ankles('second', 0.3),
    part('sandals', 'shoes', sandals, PLACES.feet, 0.0055, 220, 'body', shared('sandals')),
    part('feet', 'skin', feet, PLACES.feet, 0.007, 170, 'body', { ...MIDDLE, ...shared('feet') }),
  ],
}

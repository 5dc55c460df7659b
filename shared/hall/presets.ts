// Looks that are ready to wear: what guests get who choose nothing, and where the wardrobe begins.
import { type Cloth, type Cover, HAIR_NAMES, type Hair, OUTFITS, SKIN_NAMES, type Skin } from './attire.ts'
import type { Figure } from './figures.ts'
import type { Choices } from './look-code.ts'

type Body = 'slim' | 'broad' | 'full'
type More = 'glasses' | 'stubble' | 'beard' | 'middle' | 'old' | Body | Cover

const BODY: readonly (Body | 'regular')[] = ['regular', 'slim', 'broad', 'full']

/** `[code, choices]`; faces and whatever is not said take the first of their list. */
function preset(
  code: string,
  skin: Skin,
  hair: Hair,
  face: number,
  colour: Cloth,
  second: Cloth | 'none',
  more: readonly More[] = [],
): readonly [code: string, choices: Choices] {
  const figure = code.split('-')[0] as Figure
  const { covers, colours, seconds } = OUTFITS[figure]
  const has = (each: More): boolean => more.includes(each)
  return [
    code,
    {
      figure,
      skin: SKIN_NAMES.indexOf(skin),
      face,
      body: Math.max(
        0,
        BODY.findIndex((body) => has(body as More)),
      ),
      age: has('old') ? 2 : has('middle') ? 1 : 0,
      cover: Math.max(0, covers.findIndex(has)),
      hair: HAIR_NAMES.indexOf(hair),
      beard: has('beard') ? 2 : has('stubble') ? 1 : 0,
      glasses: has('glasses') ? 1 : 0,
      colour: colours.indexOf(colour),
      second: seconds.indexOf(second),
      aid: 0,
    },
  ]
}

export const PRESETS: readonly (readonly [code: string, choices: Choices])[] = [
  preset('kandura-1', 'olive', 'black', 0, 'white', 'white', ['beard']),
  preset('kandura-2', 'bronze', 'black', 1, 'white', 'white', ['glasses', 'stubble', 'slim']),
  preset('kandura-3', 'wheat', 'grey', 3, 'cream', 'white', ['beard', 'old']),
  preset('kandura-4', 'umber', 'black', 5, 'pearl', 'white', ['beard', 'broad']),
  preset('kandura-5', 'bronze', 'black', 6, 'camel', 'sand', ['beard', 'middle', 'full']),
  preset('abaya-1', 'wheat', 'black', 0, 'black', 'black'),
  preset('abaya-2', 'bronze', 'black', 4, 'navy', 'navy', ['slim']),
  preset('abaya-3', 'olive', 'brown', 2, 'brown', 'sand', ['glasses', 'middle']),
  preset('abaya-4', 'ebony', 'black', 5, 'plum', 'plum'),
  preset('suit-1', 'wheat', 'brown', 0, 'navy', 'burgundy'),
  preset('suit-2', 'ebony', 'black', 5, 'charcoal', 'blue', ['cropped', 'stubble']),
  preset('suit-3', 'porcelain', 'grey', 3, 'grey', 'teal', ['glasses', 'old']),
  preset('suit-4', 'bronze', 'black', 6, 'brown', 'gold', ['beard', 'broad']),
  preset('suit-5', 'bronze', 'black', 1, 'black', 'navy', ['turban', 'beard', 'middle']),
  preset('suit-6', 'umber', 'black', 2, 'green', 'gold', ['cropped', 'beard', 'glasses', 'full']),
  preset('suit-7', 'porcelain', 'fair', 4, 'grey', 'blue', ['slim']),
  preset('suit-8', 'olive', 'white', 3, 'navy', 'plum', ['bare', 'old', 'beard']),
  preset('jacket-1', 'olive', 'black', 0, 'navy', 'white'),
  preset('jacket-2', 'ebony', 'black', 5, 'burgundy', 'cream'),
  preset('jacket-3', 'porcelain', 'chestnut', 4, 'teal', 'white', ['bob', 'slim']),
  preset('jacket-4', 'wheat', 'black', 2, 'cream', 'charcoal', ['bob', 'glasses']),
  preset('jacket-5', 'umber', 'grey', 6, 'camel', 'cream', ['bob', 'old']),
  preset('jacket-6', 'wheat', 'brown', 1, 'charcoal', 'sky', ['long', 'middle']),
  preset('hijab-1', 'wheat', 'brown', 4, 'teal', 'sand'),
  preset('hijab-2', 'olive', 'black', 2, 'burgundy', 'rose', ['glasses']),
  preset('hijab-3', 'umber', 'black', 5, 'olive', 'ochre', ['wrapped']),
  preset('hijab-4', 'porcelain', 'brown', 1, 'grey', 'navy', ['wrapped', 'middle']),
  preset('dress-1', 'ebony', 'black', 5, 'ochre', 'gold', ['tied']),
  preset('dress-2', 'wheat', 'black', 4, 'teal', 'none', ['long', 'slim']),
  preset('dress-3', 'bronze', 'black', 0, 'burgundy', 'gold', ['long']),
  preset('dress-4', 'porcelain', 'white', 2, 'navy', 'cream', ['bob', 'old', 'full']),
  preset('tunic-1', 'bronze', 'black', 0, 'cream', 'white', ['stubble']),
  preset('tunic-2', 'olive', 'black', 6, 'navy', 'cream', ['turban', 'beard', 'middle']),
  preset('tunic-3', 'umber', 'grey', 3, 'black', 'white', ['old', 'glasses']),
  preset('boubou-1', 'ebony', 'black', 5, 'blue', 'gold', ['cap']),
  preset('boubou-2', 'umber', 'grey', 2, 'white', 'gold', ['cap', 'old', 'beard', 'full']),
  preset('boubou-3', 'ebony', 'black', 6, 'burgundy', 'cream', ['cap', 'glasses']),
  preset('sari-1', 'bronze', 'black', 4, 'burgundy', 'gold', ['tied']),
  preset('sari-2', 'olive', 'black', 0, 'teal', 'plum', ['long', 'slim']),
  preset('sari-3', 'umber', 'grey', 2, 'cream', 'burgundy', ['tied', 'old', 'glasses']),
  preset('pollera-1', 'bronze', 'black', 6, 'black', 'burgundy', ['hat']),
  preset('pollera-2', 'olive', 'black', 2, 'green', 'ochre', ['hat', 'middle', 'full']),
]

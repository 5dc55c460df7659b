// Draws what is shown where a link to a public session is shared: one picture for each state and language, in the house's own faces.
// Run: node tests/pictures/link-pictures.ts (writes assets/links/LANGUAGE-STATE.png; 1200 × 630, as previews of links are cut).
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { fontStyle } from '../../server/record/fonts.ts'
import { publicFeed as arabic } from '../../shared/i18n/ar/public-feed.ts'
import { publicFeed as english } from '../../shared/i18n/en/public-feed.ts'
import { createFormat, DIRECTION, LANGUAGES, type Language } from '../../shared/i18n/format.ts'
import { launchBrowser } from '../browser/browser.ts'

const OUT = path.join(import.meta.dirname, '../../assets/links')
const SIZE = { width: 1200, height: 630 }
const WORDS = { en: english, ar: arabic } as const
const NAME = { en: 'Majlis', ar: 'مجلس' } as const
/** flat colours and soft edges: more are not seen */
const COLOURS = 96

/** The mark of the forum, as rows of seats in the lower corner where no words end. */
const rows = Array.from({ length: 6 }, (_, row) => {
  const radius = 70 + row * 40
  return `<path d="M${930 - radius} 636a${radius} ${radius} 0 0 1 ${2 * radius} 0" opacity="${1 - row * 0.13}"/>`
}).join('')

function pageOf(language: Language, state: string, isLive: boolean): string {
  const words = WORDS[language](createFormat(language, 'latn', 'UTC'))
  const other = language === 'en' ? 'ar' : 'en'
  return `<!doctype html><html lang="${language}" dir="${DIRECTION[language]}"><meta charset="utf-8"><style>
${fontStyle()}
* { margin: 0; box-sizing: border-box }
body { inline-size: 1200px; block-size: 630px; overflow: hidden; position: relative; background: #12312b;
  color: #fff8e8; font-family: 'IBM Plex Sans Arabic'; font-weight: 600 }
svg { position: absolute; inset: 0; transform: scaleX(${DIRECTION[language] === 'rtl' ? -1 : 1}) }
svg path { fill: none; stroke: #cba344; stroke-width: 9; stroke-dasharray: 26 13 }
main { position: absolute; inset: 64px 76px; display: flex; flex-direction: column }
header { display: flex; justify-content: space-between; font-size: 44px; color: #e6cd8f }
h1 { margin-block-start: 62px; font-size: 96px; line-height: 1.25; font-weight: 600; display: flex; gap: 34px; align-items: center }
h1 i { inline-size: 40px; block-size: 40px; border-radius: 50%; background: ${isLive ? '#8fdcae' : 'transparent'};
  border: 6px solid ${isLive ? '#8fdcae' : '#e6cd8f'} }
p { margin-block-start: 22px; max-inline-size: 720px; font-size: 34px; line-height: 1.5; font-weight: 400; color: #f3ead2 }
</style><svg viewBox="0 0 1200 630">${rows}</svg><main>
<header><span>${NAME[language]}</span><span lang="${other}">${NAME[other]}</span></header>
<h1><i></i><span>${state}</span></h1><p>${words.descriptions.record}</p></main></html>`
}

mkdirSync(OUT, { recursive: true })
const browser = await launchBrowser()
const page = await browser.newPage({ viewport: SIZE })
for (const language of LANGUAGES)
  for (const [name, state] of Object.entries(WORDS[language](createFormat(language, 'latn', 'UTC')).lines)) {
    await page.setContent(pageOf(language, state, name === 'open' || name === 'voting'))
    await page.evaluate(() => document.fonts.ready)
    const file = path.join(OUT, `${language}-${name}.png`)
    await sharp(await page.screenshot())
      .png({ palette: true, colours: COLOURS, effort: 10 })
      .toFile(file)
    console.log(`${file}: ${statSync(file).size} bytes`)
  }
await browser.close()

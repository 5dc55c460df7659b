// What a page of a public sitting says of itself where its link is shown: title, description and picture, in the reader's language, and
// that it is there in the other. Of every other sitting the page says what it says of itself alone.
import type { Request } from 'express'
import { LANGUAGES, type Language, spoken } from '../../../shared/i18n/format.ts'
import type { Forum } from '../../forum/forum.ts'
import type { KeptSitting } from '../../forum/kept-sitting.ts'
import { xml } from '../../record/feed/atom.ts'
import { placeOf } from '../answers.ts'
import { sittingFor } from '../sitting-for.ts'
import { languageOf, publicWriting } from './public-words.ts'

export type PageKind = 'session' | 'record' | 'replay'

const PATHS: Readonly<Record<string, PageKind>> = { s: 'session', record: 'record', replay: 'replay' }
const OPEN_GRAPH_LOCALE: Readonly<Record<Language, string>> = { en: 'en_GB', ar: 'ar_AE' }

/** '' for a page that is not of a public sitting. Rejects when the store fails. */
export async function headTags(forum: Forum, request: Request): Promise<string> {
  const [, kind = '', id = ''] = /^\/(s|record|replay)\/([a-z0-9_-]+)\/?$/.exec(request.path) ?? []
  const page = PATHS[kind]
  const kept = page ? await sittingFor(forum, id) : null
  return page && kept?.standing.sitting.isPublic ? tagsOf(page, kept, request) : ''
}

function tagsOf(page: PageKind, { session, standing }: KeptSitting, request: Request): string {
  const language = languageOf(request)
  const { writing, words } = publicWriting(language)
  const { origin } = placeOf(request)
  const { title, isOpenForum } = standing.sitting
  const name = isOpenForum ? writing.words.openForum : (title ?? words.forum)
  const url = `${origin}${request.path}`
  const picture = `${origin}/api/sessions/${session}/picture.png?lang=${language}`
  const feed = `${origin}/api/sessions/${session}/feed.atom?lang=${language}`
  const heading = spoken(words.titles[page]({ name }))
  const other = LANGUAGES.find((each) => each !== language)!
  return [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', words.forum),
    meta('property', 'og:title', heading),
    meta('property', 'og:description', words.descriptions[page]),
    meta('property', 'og:url', url),
    meta('property', 'og:locale', OPEN_GRAPH_LOCALE[language]),
    meta('property', 'og:locale:alternate', OPEN_GRAPH_LOCALE[other]),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', spoken(words.picture({ name }))),
    meta('name', 'twitter:card', 'summary_large_image'),
    ...LANGUAGES.map(
      (each) => `<link rel="alternate" hreflang="${each}" href="${xml(`${url}?lang=${each}`)}">`,
    ),
    `<link rel="alternate" type="application/atom+xml" title="${xml(heading)}" href="${xml(feed)}">`,
  ].join('\n')
}

const meta = (kind: 'property' | 'name', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${xml(content)}">`

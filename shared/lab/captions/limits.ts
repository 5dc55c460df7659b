// How much of captions there may be, and how fast they may come.

/** graphemes of one line, and of one passage of a speech that was brought along: two lines on a screen, three on a phone */
export const MOST_LINE = 240
export const MOST_PASSAGE = 160
/** of one session in all: a week of meetings with several languages */
export const MOST_LINES = 100_000
/** lines of one writer in PACE_MS: nobody reads faster, and a recogniser seldom ends more sentences */
export const MOST_AT_ONCE = 12
export const PACE_MS = 10_000
/** languages of one session, and captioners: one may have several languages */
export const MOST_LANGUAGES = 60
export const MOST_CAPTIONERS = 200
/** lines of each language that are shown; those that may be corrected: half a minute of the fastest writer; corrections of one */
export const SHOWN_LINES = 4
export const CORRECTABLE_LINES = 36
export const MOST_CORRECTIONS = 20
/** speeches that are brought along: of one person, of all, and passages of one */
export const MOST_OWN_SCRIPTS = 5
export const MOST_SCRIPTS = 300
export const MOST_PASSAGES = 500
/** UTF-16 units of a speech in one message: what is longer comes in several */
export const MOST_SCRIPT_PART = 9_000
/** lines of one page of the transcript */
export const PAGE_LINES = 400

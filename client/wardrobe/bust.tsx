// Head and shoulders in the colours of a look, drawn flat: what covers the head depends on the figure.
import type { Look } from '../../shared/hall/looks.ts'

/** Gold in borders and stripes, as the scene paints it. */
const THREAD = '#b8873a'

export function Bust({ look: { figure, colours } }: { readonly look: Look }) {
  const veil =
    figure === 'kandura' || figure === 'abaya'
      ? colours.second
      : figure === 'hijab' && (colours.second ?? colours.wrap)
  const wrap = figure === 'hijab' || figure === 'dress' ? undefined : colours.wrap
  const hair = colours.hair ?? colours.hairOther
  const isOpen = figure === 'suit' || figure === 'jacket'
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {colours.hairLong && <path d="M12.5 20a11.5 11.5 0 0 1 23 0v16h-23z" fill={colours.hairLong} />}
      {figure === 'jacket' && hair && <path d="M13 20a11 11 0 0 1 22 0v9H13z" fill={hair} />}
      {veil && <path d="M11 21a13 13 0 0 1 26 0c0 6 1 11 3 16H8c2-5 3-10 3-16z" fill={veil} />}
      <path d="M6 48c0-9 6-14 18-14s18 5 18 14z" fill={colours.garment} />
      {isOpen && <path d="M20 34h8l-4 10z" fill={colours.shirt} />}
      {figure === 'suit' && <path d="M23 37h2l1 8-2 3-2-3z" fill={colours.accent} />}
      {figure === 'tunic' && <path d="M23 38h2v2h-2zm0 4h2v2h-2zm0 4h2v2h-2z" fill={colours.accent} />}
      {figure === 'boubou' && (
        <path d="M18 36a6 6 0 0 0 12 0M24 42v6" fill="none" stroke={colours.accent} strokeWidth="1.8" />
      )}
      {figure === 'dress' && colours.wrap && <path d="M33 36l6 4-19 8H10z" fill={colours.wrap} />}
      {colours.drape && (
        <>
          <path d="M6 48c0-9 6-14 18-14s18 5 18 14z" fill={colours.shirt} />
          <path d="M30 34.6l7.5 2.6L22 48H11z" fill={colours.drape} />
          <path d="M37.5 37.2l1.5 1L25 48h-3z" fill={THREAD} />
        </>
      )}
      {colours.mantle && (
        <>
          <path d="M18 34.8h12L24 48z" fill={colours.shirt} />
          <path
            d="M18 34.8C10 36 6 41 6 48h15l3-8zm12 0c8 1.2 12 6.2 12 13.2H27l-3-8z"
            fill={colours.mantle}
          />
          <path
            d="M9.2 41.5l12.2.7M26.6 42.2l12.2-.7M7 45.5l14 .4m6 0l14-.4"
            stroke={THREAD}
            strokeWidth="1.3"
          />
        </>
      )}
      <path d="M20.5 29h7v6a3.5 3.5 0 0 1-7 0z" fill={colours.skin} />
      <ellipse cx="24" cy="21.5" rx="8.2" ry="9.6" fill={colours.skin} />
      {colours.beard && (
        <path
          d="M15.9 23c.6 6 4 8.6 8.1 8.6s7.5-2.6 8.1-8.6c-2 3.2-4.6 4-8.1 4s-6.1-.8-8.1-4z"
          fill={colours.beard}
        />
      )}
      {!veil && !wrap && (hair ?? colours.hairLong) && (
        <path
          d="M15.4 19.5c0-6.5 3.6-9 8.6-9s8.6 2.5 8.6 9c-1.5-3.3-4.6-4.6-8.6-4.6s-7.1 1.3-8.6 4.6z"
          fill={hair ?? colours.hairLong}
        />
      )}
      {wrap && (
        <path
          d="M13.5 18c0-6.5 4.5-9.5 10.5-9.5s10.5 3 10.5 9.5c-3-2.6-6.5-3.4-10.5-3.4s-7.5.8-10.5 3.4z"
          fill={wrap}
        />
      )}
      {colours.hat && (
        <path
          d="M9.5 17.5c5-2.5 24-2.5 29 0-1.5 1.8-5 1-6 .6C31 15.5 17 15.5 15.5 18.1c-1 .4-4.5 1.2-6-.6zM15 15.800C15 8.500 18.500 6 24 6s9 2.500 9 9.800c-4-1.200-14-1.200-18 0z"
          fill={colours.hat}
        />
      )}
      {veil && (
        <path
          d="M14.5 20c0-6.6 4-9.2 9.5-9.2s9.5 2.6 9.5 9.2c-1.6-3.6-5-5-9.5-5s-7.9 1.4-9.5 5z"
          fill={veil}
        />
      )}
      {figure === 'kandura' && (
        <path d="M13.8 15.4c3-3.2 17.4-3.2 20.4 0" fill="none" stroke={colours.accent} strokeWidth="2.2" />
      )}
      {colours.glasses && (
        <path
          d="M16.5 21h6v3h-6zm9 0h6v3h-6zm-3 1h3"
          fill="none"
          stroke={colours.glasses}
          strokeWidth="0.9"
        />
      )}
    </svg>
  )
}

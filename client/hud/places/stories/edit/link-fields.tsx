// The links of a stand: where they lead, and what they are called in both languages.
import type { StoryLink } from '../../../../../shared/lab/stories/stories-state.ts'
import { TextField } from '../../text-field.tsx'
import { useStories } from '../stories-context.ts'

interface LinkFieldsProps {
  readonly links: readonly StoryLink[]
  readonly most: number
  readonly wrongOf: (field: string) => string | null
  readonly onChange: (links: readonly StoryLink[]) => void
}

export function LinkFields({ links, most, wrongOf, onChange }: LinkFieldsProps) {
  const { edit } = useStories().words
  const change = (place: number, part: Partial<StoryLink>) =>
    onChange(links.map((link, each) => (each === place ? { ...link, ...part } : link)))
  return (
    <fieldset className="crisis-form">
      <legend>{edit.links}</legend>
      <p className="hint">{edit.linksHint}</p>
      {links.map((link, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link has no name but its place
        <div key={place} className="crisis-form stand-link-form">
          <TextField
            label={edit.href}
            type="url"
            value={link.href}
            onChange={(href) => change(place, { href })}
            wrong={wrongOf(`links.${place}.href`)}
          />
          <TextField
            label={edit.labelEn}
            value={link.en}
            onChange={(en) => change(place, { en })}
            wrong={wrongOf(`links.${place}.en`)}
          />
          <TextField
            label={edit.labelAr}
            value={link.ar}
            onChange={(ar) => change(place, { ar })}
            wrong={wrongOf(`links.${place}.ar`)}
          />
          <button
            type="button"
            className="quiet"
            onClick={() => onChange(links.filter((_, each) => each !== place))}
          >
            {edit.dropLink}
          </button>
        </div>
      ))}
      {links.length < most && (
        <button type="button" onClick={() => onChange([...links, { href: '', en: '', ar: '' }])}>
          {edit.addLink}
        </button>
      )}
    </fieldset>
  )
}

// Which view, how fine its picture is, and how the camera sees and turns.
import { useWords } from '../../i18n/use-words.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { RangeField } from './range-field.tsx'
import { useScreen, useSettings } from './screen-context.ts'
import { CAMERAS, DAYTIMES, FIELD_OF_VIEW, MOTIONS, QUALITIES, TURNINGS } from './settings.ts'

export function ViewSettings() {
  const { settings: names, comfort } = useWords()
  const { settings: store, view, mayShowHall, onView } = useScreen()
  const { motion } = useSettings()
  return (
    <>
      {mayShowHall && (
        <ChoiceGroup
          legend={names.view}
          options={['hall', 'plain'] as const}
          chosen={view}
          nameOf={(each) => names.views[each]}
          onChoose={onView}
        />
      )}
      {view === 'hall' && <HallSettings />}
      <ChoiceGroup
        legend={names.motion}
        options={MOTIONS}
        chosen={motion}
        nameOf={(each) => names.motions[each]}
        onChoose={(each) => store.setState({ motion: each })}
      />
      <p className="hint">{comfort.motionHint}</p>
    </>
  )
}

function HallSettings() {
  const { settings: names, comfort } = useWords()
  const { settings: store } = useScreen()
  const { quality, daytime, camera, turning, fieldOfView } = useSettings()
  return (
    <>
      <ChoiceGroup
        legend={names.quality}
        options={QUALITIES}
        chosen={quality}
        nameOf={(each) => names.qualities[each]}
        onChoose={(each) => store.setState({ quality: each })}
      />
      <ChoiceGroup
        legend={names.daytime}
        options={DAYTIMES}
        chosen={daytime}
        nameOf={(each) => names.daytimes[each]}
        onChoose={(each) => store.setState({ daytime: each })}
      />
      <ChoiceGroup
        legend={names.camera}
        options={CAMERAS}
        chosen={camera}
        nameOf={(each) => names.cameras[each]}
        onChoose={(each) => store.setState({ camera: each })}
      />
      <RangeField
        label={comfort.fieldOfView}
        {...FIELD_OF_VIEW}
        step={1}
        value={fieldOfView}
        said={(number) => comfort.degrees({ number })}
        onChange={(value) => store.setState({ fieldOfView: value })}
      />
      <p className="hint">{comfort.fieldOfViewHint}</p>
      <ChoiceGroup
        legend={comfort.turning}
        options={TURNINGS}
        chosen={turning}
        nameOf={(each) => comfort.turnings[each]}
        onChoose={(each) => store.setState({ turning: each })}
      />
      <p className="hint">{comfort.turningHint}</p>
    </>
  )
}

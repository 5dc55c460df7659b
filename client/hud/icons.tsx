// Line drawings for buttons; words stand beside them.
function Icon({ d }: { readonly d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  )
}

export const HandIcon = () => (
  <Icon d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11m0-6.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v6m0-3.5a1.5 1.5 0 0 1 3 0V15a6.5 6.5 0 0 1-12 3.5l-2.5-4.7a1.5 1.5 0 0 1 2.5-1.6z" />
)
export const WaveIcon = () => (
  <Icon d="M8 13V8a1.4 1.4 0 0 1 2.8 0v4m0-5.5a1.4 1.4 0 0 1 2.8 0V12m0-4.5a1.4 1.4 0 0 1 2.8 0V15a5.5 5.5 0 0 1-10 3.1L4 14.6a1.4 1.4 0 0 1 2.3-1.6zM18 3.5a5 5 0 0 1 3 3M3 6.5a5 5 0 0 1 3-3" />
)
export const ApplaudIcon = () => (
  <Icon d="M9 21l-4.5-5 5-6.5 2 1.5-2.5 4 5.5-7 1.8 1.5M15 21l4.5-5-5-6.5M12 2.5V5M6.5 4l1.3 2M17.5 4l-1.3 2" />
)
/** A hand laid on the heart. */
export const HeartIcon = () => (
  <Icon d="M12 20.5S3.5 15.5 3.5 9.4A4.4 4.4 0 0 1 12 7.6a4.4 4.4 0 0 1 8.5 1.8c0 6.1-8.5 11.1-8.5 11.1zM7.5 12.5l3 1.5 5.5-2.5" />
)
export const LookIcon = () => (
  <Icon d="M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z" />
)
/** onward, in the direction of reading: turned by the styles of where it stands */
export const ChevronIcon = () => <Icon d="M9 6l6 6-6 6" />
export const PauseIcon = () => <Icon d="M9 5v14M15 5v14" />
export const PlayIcon = () => <Icon d="M8 5l10 7-10 7z" />
export const SoundIcon = () => (
  <Icon d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />
)
export const SoundOffIcon = () => <Icon d="M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9.5l5 5M20.5 9.5l-5 5" />
export const HeadsetIcon = () => (
  <Icon d="M4 8h16v9h-5.5l-1.5-2.5h-2L9.5 17H4zM7.5 12.2a1 1 0 1 0 2 0 1 1 0 1 0-2 0M14.5 12.2a1 1 0 1 0 2 0 1 1 0 1 0-2 0" />
)
/** A garment on its hanger. */
export const AttireIcon = () => (
  <Icon d="M10.2 6.2a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.4L3.5 15c-.9.7-.5 2 .7 2h15.6c1.2 0 1.6-1.3.7-2L12 9.2M7 17v4h10v-4" />
)
export const SeatIcon = () => <Icon d="M7 3v10h10V3M5 13h14v4H5zM7 17v4M17 17v4" />
export const VoteIcon = () => <Icon d="M4 12v8h16v-8M8 12l3 3 6-8M4 12h3M17 12h3" />
export const FloorIcon = () => (
  <Icon d="M12 3.5a3 3 0 0 1 3 3V11a3 3 0 0 1-6 0V6.5a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7" />
)
export const BusinessIcon = () => <Icon d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12h7M9 15h7M9 18h4" />
export const ListIcon = () => (
  <Icon d="M5 6.5l1.2 1.2L8.5 5M5 12.5l1.2 1.2L8.5 11M5 18.5l1.2 1.2L8.5 17M12 6.5h8M12 12.5h8M12 18.5h8" />
)
export const RecordIcon = () => (
  <Icon d="M5 3.5h14v17H5zM5 3.5v17M9 8h6.5M9 11.5h6.5M9 15h4M3 7h2M3 12h2M3 17h2" />
)
export const CalculatorIcon = () => (
  <Icon d="M3.5 18.5a8.5 8.5 0 0 1 17 0M7.5 18.5a4.5 4.5 0 0 1 9 0M12 18.5l3.5-6M3 21h18" />
)
export const VoiceIcon = () => (
  <Icon d="M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M9 21h6" />
)
export const PlacesIcon = () => <Icon d="M4 21V11l8-7 8 7v10M9 21v-6a3 3 0 0 1 6 0v6M3 21h18" />
export const PeopleIcon = () => (
  <Icon d="M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6M17.5 14a6.5 6.5 0 0 1 4 6" />
)
export const FlagIcon = () => <Icon d="M5 21V4h13l-3 4.5 3 4.5H5" />
export const ChairIcon = () => <Icon d="M12 3v3M6 6h12l3 8h-6zM6 6l-3 8h6zM12 6v14M8 20h8" />
export const ChatIcon = () => <Icon d="M4 5h16v11H10l-5 4v-4H4z" />
export const GearIcon = () => (
  <Icon d="M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8M16.6 16.6l1.8 1.8M18.4 5.6l-1.8 1.8M7.4 16.6l-1.8 1.8" />
)
export const HelpIcon = () => (
  <Icon d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5v.2" />
)
export const CloseIcon = () => <Icon d="M6 6l12 12M18 6L6 18" />
export const UpIcon = () => <Icon d="M12 19V5M6 11l6-6 6 6" />
export const DownIcon = () => <Icon d="M12 5v14M6 13l6 6 6-6" />
export const MoreIcon = () => (
  <Icon d="M4 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0M10.8 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0M17.6 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0" />
)
/** turned round where one reads from right to left */
export const GoIcon = () => (
  <span className="go-icon">
    <Icon d="M9 6l6 6-6 6" />
  </span>
)
export const MutedIcon = () => (
  <Icon d="M4 4l16 16M9 9v3a3 3 0 0 0 5 2.2M15 11V6a3 3 0 0 0-5.8-1M6 11v1a6 6 0 0 0 9.5 4.9M18 11v1a6 6 0 0 1-.4 2.2M12 18v3" />
)

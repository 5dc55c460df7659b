// What one reads with a headset on.
export const headset = {
  heading: 'With a headset',
  rightAhead: 'Right stick ahead, then let go',
  leap: 'Go to where the arc lands',
  leftStick: 'Left stick',
  walk: 'Walk',
  rightAside: 'Right stick to a side',
  turn: 'Turn by a step',
  trigger: 'Trigger',
  press: 'Press what you point at: a button, a seat',
  raise: 'Raise the left hand',
  panel: 'Read what is going on',
  back: 'Choose again',
  more: 'More names',
  review: 'Review the ballot',
  onPage: 'This vote is secret. Please fill in the ballot on the page, without the headset.',
}

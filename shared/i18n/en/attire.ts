// Changing one's attire while inside.
export const attire = {
  hint: 'What you try on here is seen by nobody until you wear it.',
  wear: 'Wear this',
  back: 'Back to what I wear',
  worn: 'This is what you wear now.',
  tried: 'You are trying this on.',
  done: 'You have changed: everyone in the hall sees you so.',
}

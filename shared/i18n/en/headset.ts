// What one reads with a headset on.
export const headset = {
  back: 'Choose again',
  onPage: 'This ballot has names on it. Please fill it in on the page, without the headset.',
}

// Sound and notifications, for what needs one's doing.
export const alerts = {
  heading: 'Calling you',
  sound: 'Sound when something needs you',
  soundHint: 'A short, soft tone: a vote, your turn, the floor, a silence that ends, a note.',
  notifications: 'Notifications of this device',
  allow: 'Allow notifications',
  allowHint: 'So that you notice it when this page is in the background. They come from this page alone.',
  permissions: {
    granted: 'Allowed. They come while this page is open in the background.',
    denied: 'Blocked by the browser. You can allow them in its settings for this page.',
    unsupported: 'This browser shows none. The title of the page tells you instead.',
  },
}

export const emoji = {
  good: '🙂,😊,😀,😃,😄,👍,🙏,👏,💪,😉',
  veryGood: '😍,🥰,🎉,❤,💚,💙,🤩,😘',
  bad: '🙁,☹,😞,😕,😒,👎,😟,😢,🙄',
  veryBad: '😡,🤬,😠,💩,😤,😭',
};

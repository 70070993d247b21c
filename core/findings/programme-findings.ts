import { findingsFrom } from './finding';

/** What is said of a user's own programmes when they join the built-in ones. */
export const programmeFinding = findingsFrom({
  'programme-id-taken': {
    severity: 'block',
    text: 'The programme "{name}" uses the id "{id}", which the programme "{holder}" already has. It was left out: give it another id.',
  },
});

/** What the call looks like on a button. */
export const CallIcon = () => (
  <span className="desk-call-icon" aria-hidden="true">
    {'[1]'}
  </span>
);

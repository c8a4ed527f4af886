// The page of a test: the existing client's library, and everything that it says told to the server, one
// after the other.
let last = Promise.resolve();
const tell = (what, value) => {
  const body = JSON.stringify({ what, value: value ?? null });
  last = last.then(() => fetch('/told', { method: 'POST', body }));
};

ActionCable.createConsumer('/cable').subscriptions.create('InteractiveRackViewChannel', {
  connected(how) {
    tell('connected', how);
    this.perform('all_racks_sync');
  },
  disconnected(how) {
    tell('disconnected', how);
  },
  rejected() {
    tell('rejected');
  },
  received(message) {
    tell('received', message);
  },
});

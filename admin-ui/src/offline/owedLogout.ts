const OWED = 'huimin.logoutOwed';

/** Logged out without a signal: the server learns of it before it is asked anything else. */
export const owedLogout = {
  note: () => localStorage.setItem(OWED, 'yes'),
  settled: () => localStorage.removeItem(OWED),
  is: () => localStorage.getItem(OWED) !== null,
};

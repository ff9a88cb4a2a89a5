/** What belongs to the screen and to no paper: buttons, choices, names of people who asked for help. */
export const SCREEN_ONLY = { '@media print': { display: 'none' } };

/** What only the paper says: what it is, of when, and who has read it. */
export const PAPER_ONLY = { display: 'none', '@media print': { display: 'block' } };

/** Two parts beside each other, at a wide screen and on paper; one above the other where there is no room. */
export const SIDE_BY_SIDE = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
};

/** On paper nothing is left of the program but what it says, in black on white. */
export const BRIEF = {
  '@page': { size: 'A4', margin: '14mm 15mm' },
  '@media print': {
    'header, .RaSidebar-root, .MuiDrawer-root, .MuiAlert-icon': { display: 'none !important' },
    html: { fontSize: '12px' },
    'body, #root *': { color: '#000 !important', background: 'transparent !important' },
    'svg text': { fill: '#000' },
    summary: { listStyle: 'none' },
    '.RaLayout-root, .RaLayout-content, .RaLayout-appFrame': {
      display: 'block !important',
      margin: '0 !important',
      padding: '0 !important',
    },
    '.MuiCard-root': { border: '0 !important' },
    '.MuiCardContent-root': { padding: '8px 0 !important' },
    '.MuiChip-root': { border: '1px solid #000' },
    '.MuiAlert-root, .MuiAlert-message': { padding: '0 !important' },
    a: { textDecoration: 'none !important' },
    'h2, h3': { breakAfter: 'avoid' },
    tr: { breakInside: 'avoid' },
  },
};

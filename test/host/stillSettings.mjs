// @ts-check

/**
 * User settings of all windows that tests open: what moves is drawn again and again, by a processor that has the tests
 * to run.
 */
export const stillSettings = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'workbench.reduceMotion': 'on',
};

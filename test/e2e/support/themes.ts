/** VS Code's own colour themes: the setting's value, and the class that the workbench has under each. */
export const themes = {
  light: { setting: 'Default Light Modern', className: 'vs' },
  dark: { setting: 'Default Dark Modern', className: 'vs-dark' },
  highContrastDark: { setting: 'Default High Contrast', className: 'hc-black' },
  highContrastLight: { setting: 'Default High Contrast Light', className: 'hc-light' },
} as const;

export type ThemeName = keyof typeof themes;

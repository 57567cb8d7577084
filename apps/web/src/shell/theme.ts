import type { ThemeConfig } from 'antd';

/** Quiet and dense: one accent colour, square corners, contrast AA on white. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f3a5f',
    colorLink: '#1f3a5f',
    colorError: '#b42318',
    colorWarning: '#9a6700',
    colorSuccess: '#176f30',
    // What follows from the dark inks by itself is a muddy ground for dark text.
    colorWarningBg: '#fdf6e3',
    colorWarningBorder: '#d9b95b',
    colorErrorBg: '#fdf2f0',
    colorErrorBorder: '#e3a79f',
    colorSuccessBg: '#eff8f1',
    colorSuccessBorder: '#9fcfab',
    colorInfoBg: '#eef3f9',
    colorInfoBorder: '#b4c5da',
    colorTextSecondary: '#5c6470',
    colorTextTertiary: '#5c6470',
    colorTextDescription: '#5c6470',
    colorTextPlaceholder: '#6b7280',
    colorPrimaryBg: '#e6edf6',
    colorInfo: '#1f3a5f',
    borderRadius: 2,
    fontFamily: "'Source Han Sans SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
    motion: false,
  },
  components: {
    Table: { cellPaddingBlock: 7, cellPaddingInline: 10, headerBg: '#eef1f5' },
    Form: { itemMarginBottom: 14 },
  },
};

import { render, screen } from '@testing-library/react';
import { CoreAdminContext } from 'react-admin';
import { describe, expect, it } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider';
import { SentBackBox } from './SentBackBox';
import { SubsidyBox } from './SubsidyBox';

const row = {
  kind: 'LABOUR_ARBITRATION',
  stage: 'ARBITRATION',
  quality: 'GOOD',
  ruleId: 'SUBSIDY_ARBITRATION_GOOD',
  legalBasis: '《法律援助法》第五十二条',
};

const show = (box: React.ReactElement) =>
  render(<CoreAdminContext i18nProvider={i18nProvider}>{box}</CoreAdminContext>);

describe('the box of a subsidy', () => {
  it('says the amount and the row that it comes from', () => {
    show(<SubsidyBox rate={{ outputs: { ...row, payableFen: 150_000, demonstration: true } }} />);

    expect(screen.getByText('补贴标准建议：1500.00 元')).toBeVisible();
    expect(screen.getByText('劳动争议调解与仲裁代理 · 仲裁 · 良好')).toBeVisible();
    expect(screen.getByText(/SUBSIDY_ARBITRATION_GOOD/)).toBeVisible();
    expect(screen.getByText(/演示数额/)).toBeVisible();
  });

  it('warns where the rates have no row', () => {
    show(<SubsidyBox rate={{ outputs: { ...row, payableFen: null } }} />);

    expect(screen.getByText('补贴标准没有相应的一行，不能核定')).toBeVisible();
  });
});

describe('a file that was sent back', () => {
  it('names the reasons in words', () => {
    show(
      <SentBackBox
        sentBack={{
          checkedOn: '2026-03-02',
          reasons: ['MEETING_RECORD', 'SIGNATURE'],
          explanation: '补交笔录。',
        }}
      />,
    );

    expect(screen.getByText('缺少会见、约见笔录')).toBeVisible();
    expect(screen.getByText('缺少签名、盖章或者日期')).toBeVisible();
    expect(screen.getByText('补交笔录。')).toBeVisible();
  });
});

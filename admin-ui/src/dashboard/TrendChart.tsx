import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSmallScreen } from '../layout/useSmallScreen';
import { line, lowestRate, x, y, type Frame } from './trend';
import type { Kpi, KpiMonth } from './types';

const WIDE = 560;
const NARROW = 290;
const HEIGHT = 190;
const LEFT = 46;
const TOP = 12;
const BOTTOM = 54;

/** This year, last year and the target as lines; what they say stands in the table beside it. */
export function TrendChart({ months, kpi }: { months: KpiMonth[]; kpi: Kpi }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const width = useSmallScreen() ? NARROW : WIDE;
  const frame: Frame = {
    width,
    height: HEIGHT,
    months: months.length,
    lowest: lowestRate(months, kpi.target),
  };
  const target = kpi.target === null ? null : y(frame, Number(kpi.target));
  return (
    <Box
      component="svg"
      role="img"
      aria-label={translate('kpi.trend.label', { name: kpi.name })}
      viewBox={`0 0 ${width + LEFT + 14} ${HEIGHT + TOP + BOTTOM}`}
      sx={{ width: '100%', fontSize: 13, fill: palette.text.secondary }}
    >
      <g transform={`translate(${LEFT} ${TOP})`}>
        {[frame.lowest, 100].map((rate) => (
          <g key={rate}>
            <line
              x1={0}
              x2={width}
              y1={y(frame, rate)}
              y2={y(frame, rate)}
              stroke={palette.divider}
            />
            <text x={-8} y={y(frame, rate) + 4} textAnchor="end">
              {rate}%
            </text>
          </g>
        ))}
        {target !== null && (
          <line
            x1={0}
            x2={width}
            y1={target}
            y2={target}
            stroke={palette.error.main}
            strokeDasharray="2 5"
            strokeWidth={2}
          />
        )}
        <path
          d={line(
            frame,
            months.map(({ lastYear }) => lastYear),
          )}
          fill="none"
          stroke={palette.text.secondary}
          strokeDasharray="8 5"
          strokeWidth={2}
        />
        <path
          d={line(
            frame,
            months.map(({ value }) => value),
          )}
          fill="none"
          stroke={palette.primary.main}
          strokeWidth={3}
        />
        {months.map(
          ({ month, value }, i) =>
            value !== null && (
              <circle
                key={month}
                cx={x(frame, i)}
                cy={y(frame, Number(value))}
                r={4}
                fill={palette.primary.main}
              />
            ),
        )}
        {months.map(({ month }, i) => (
          <text key={month} x={x(frame, i)} y={HEIGHT + 20} textAnchor="middle">
            {Number(month.slice(5))}
          </text>
        ))}
        <Legend y={HEIGHT + 46} step={width / 3} />
      </g>
    </Box>
  );
}

function Legend({ y: baseline, step }: { y: number; step: number }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const entries = [
    { text: translate('kpi.trend.value'), stroke: palette.primary.main },
    { text: translate('kpi.trend.lastYear'), stroke: palette.text.secondary, dash: '8 5' },
    { text: translate('kpi.trend.target'), stroke: palette.error.main, dash: '2 5' },
  ];
  return entries.map(({ text, stroke, dash }, i) => (
    <g key={text} transform={`translate(${i * step} ${baseline})`}>
      <line x1={0} x2={24} y1={-4} y2={-4} stroke={stroke} strokeDasharray={dash} strokeWidth={3} />
      <text x={30}>{text}</text>
    </g>
  ));
}

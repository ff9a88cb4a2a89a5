/** A day as an official paper writes it: 2026年3月5日. */
export const chineseDay = (day: string) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

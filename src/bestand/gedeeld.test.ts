import { verschoven } from './gedeeld';

test.each([
  ['IBT.TREDE("2024-1",D2,C2&"",E2&"")', 1, 0, 'IBT.TREDE("2024-1",D3,C3&"",E3&"")'],
  ['A1+$A1+A$1+$A$1+ab12', 2, 3, 'D3+$A3+D$1+$A$1+AE14'],
  ["INDEX('2023 ''II'' A1'!$H$2:$H$9,MATCH(A2,Q1!$A$2:$A$9,0))", 1, 0, "INDEX('2023 ''II'' A1'!$H$2:$H$9,MATCH(A3,Q1!$A$2:$A$9,0))"],
  ['IF(B2="C2 ""D2""",LOG10(B2),T[[#This Row],[E2]]+1E5+_x1)', 1, 1, 'IF(C3="C2 ""D2""",LOG10(C3),T[[#This Row],[E2]]+1E5+_x1)'],
  ['B2', -2, -3, 'XFC1048576'],
  ['SUM(C:C,$C:D,Blad1!2:$3,T[C:C])+A1:B2+IF(A1,1,2)', 2, 1, 'SUM(D:D,$C:E,Blad1!4:$3,T[C:C])+B3:C4+IF(B3,1,2)'],
  ['XFE1+A1048577', 1, 1, 'XFE1+A1048577'],
])('%s, %i down and %i to the right', (formule, rijen, kolommen, uit) => {
  expect(verschoven(formule, rijen, kolommen)).toBe(uit);
});

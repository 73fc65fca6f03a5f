import { describe } from 'vitest';

import { tell } from './told.ts';

describe('an English text is a purchase, though its merchant has a banking word in the name', () => {
  tell([
    ['COFFEE FIRST #12 PORTLAND OR', '', 'bank', 'out', 'purchase'],
    ['PLANET FITNESS CLUB FEES 8005551234', 'DEBIT', 'bank', 'out', 'purchase'],
    ['COSTCO *ANNUAL FEE', '', 'card', 'out', 'purchase'],
    ['HOLLIS SCHOOL DISTRICT LUNCH FEES', '', 'card', 'out', 'purchase'],
    ['AIRBNB SERVICE FEE', '', 'card', 'out', 'purchase'],
    ['CHARGEPOINT EV CHARGE', '', 'card', 'out', 'purchase'],
    ['Card charge (KITE BOOKS)', '', 'bank', 'out', 'purchase'],
    ['CASH & CARRY WHOLESALE', '', 'bank', 'out', 'purchase'],
    ['CASH CONVERTERS LEEDS', '', 'card', 'out', 'purchase'],
    ['PURCHASE WITH CASH BACK KROGER', 'POS', 'bank', 'out', 'purchase'],
    ['BATMAN STORE ATMOSPHERE', '', 'bank', 'out', 'purchase'],
    ['PINTEREST ADS', '', 'card', 'out', 'purchase'],
    ['POINT OF INTEREST CAFE', '', 'card', 'out', 'purchase'],
    ['TransferWise card top up at shop', 'CARD_PAYMENT', 'wallet', 'out', 'purchase'],
    ['TRANSFERWISE LTD', '', 'bank', 'out', 'purchase'],
    ['AIRPORT TRANSFER LTD', '', 'bank', 'out', 'purchase'],
    ['WIRED MAGAZINE', '', 'bank', 'out', 'purchase'],
    ['TEDS MONTANA GRILL', '', 'bank', 'out', 'purchase'],
    ['CORN EXCHANGE BAR', '', 'bank', 'out', 'purchase'],
    ['PAYPAL *KITEBOOKS', '', 'bank', 'out', 'purchase'],
    ['PAYMENT TO KITE BOOKS', 'Express Checkout Payment', 'wallet', 'out', 'purchase'],
    ['CHECKERS DRIVE-IN 1022', '', 'bank', 'out', 'purchase'],
    ['CARD PAYMENT TO FEE & BROWN', 'Card payment', 'bank', 'out', 'purchase'],
    ['RETURN TO EDEN SPA', '', 'card', 'out', 'purchase'],
    ['RETURNED PAYMENT', '', 'card', 'out', 'payment'],
    ['CAPITAL ONE AUTO FIN', '', 'bank', 'out', 'purchase'],
    ['RECURRING PAYMENT MONEY TRANSFER TO GYM', '', 'bank', 'out', 'purchase'],
    ['POS WITHDRAWAL ATM CAFE', 'Debit Card', 'bank', 'out', 'purchase'],
  ]);
});

describe('an English text is what the bank took or gave for itself', () => {
  tell([
    ['FOREIGN TRANSACTION FEE', 'Fee', 'card', 'out', 'fee'],
    ['FOREIGN TRANSACTION FEE', '', 'card', 'out', 'fee'],
    ['FOREIGN TRANSACTION FEE', 'Purchases', 'card', 'out', 'fee'],
    ['FOREIGN TRANSACTION FEE', 'Sale', 'card', 'out', 'fee'],
    ['FOREIGN TRANSACTION', '', 'card', 'out', 'fee'],
    ['VISA FOREIGN TRANSACTION FEE', '', 'card', 'out', 'fee'],
    ['OVERDRAFT ITEM FEE', 'DEBIT', 'bank', 'out', 'fee'],
    ['MONTHLY MAINTENANCE FEE', '', 'bank', 'out', 'fee'],
    ['NON-CHASE ATM FEE-WITH', '', 'bank', 'out', 'fee'],
    ['NON-STERLING TRANSACTION FEE', '', 'bank', 'out', 'fee'],
    ['ANNUAL MEMBERSHIP FEE', '', 'card', 'out', 'fee'],
    ['LATE FEE', '', 'card', 'out', 'fee'],
    ['CCY CONVERSION FEE FOR: 4.10 SGD', '', 'bank', 'out', 'fee'],
    ['Wise Charges for: TRANSFER-100200', '', 'wallet', 'out', 'fee'],
    ['INTEREST CHARGE:PURCHASES', '', 'card', 'out', 'interest'],
    ['PURCHASE INTEREST CHARGE', '', 'card', 'out', 'interest'],
    ['INTEREST PAYMENT', '', 'bank', 'in', 'interest'],
    ['Interest', '', 'bank', 'in', 'interest'],
    ['ATM WITHDRAWAL 004411 4TH AVE', '', 'bank', 'out', 'cash'],
    ['LNK HIGH STREET CD 4411', '', 'bank', 'out', 'cash'],
    ['CASH ADVANCE DOWNTOWN BRANCH', '', 'card', 'out', 'cash'],
    ['CASH DEPOSIT BRANCH 12', '', 'bank', 'in', 'cash'],
    ['LATE', 'FEE', 'bank', 'in', 'refund'],
    ['MONTHLY SERVICE FEE REVERSAL', '', 'bank', 'in', 'refund'],
  ]);
});

describe('an English text on a bank account is the bill of a card', () => {
  tell([
    ['CHASE CREDIT CRD AUTOPAY', '', 'bank', 'out', 'payment'],
    ['CHASE CREDIT CRD AUTOPAY    PPD ID: 4760039224', 'ACH_DEBIT', 'bank', 'out', 'payment'],
    ['AMEX EPAYMENT ACH PMT', '', 'bank', 'out', 'payment'],
    ['AMERICAN EXPRESS ACH PMT A1234', '', 'bank', 'out', 'payment'],
    ['CITI CARD ONLINE PAYMENT', '', 'bank', 'out', 'payment'],
    ['DISCOVER E-PAYMENT 4455', '', 'bank', 'out', 'payment'],
    ['CAPITAL ONE MOBILE PMT', '', 'bank', 'out', 'payment'],
    ['APPLECARD GSBANK PAYMENT', '', 'bank', 'out', 'payment'],
    ['CARDMEMBER SERV WEB PYMT', '', 'bank', 'out', 'payment'],
    ['Payment to Chase card ending in 1234 03/18', '', 'bank', 'out', 'payment'],
    ['BARCLAYCARD', 'DD', 'bank', 'out', 'payment'],
    ['BANK OF AMERICA CREDIT CARD Bill Payment', '', 'bank', 'out', 'payment'],
    ['CARD AUTOPAY EPAY 12345678', '', 'bank', 'out', 'payment'],
  ]);
});

describe('an English text goes between people or own accounts', () => {
  tell([
    ['ZELLE PAYMENT TO R SAMPLE JPM99', '', 'bank', 'out', 'transfer'],
    ['ONLINE TRANSFER TO SAV ...4411', '', 'bank', 'out', 'transfer'],
    ['TRANSFER R SAMPLE', '', 'bank', 'out', 'transfer'],
    ['R SAMPLE', 'Faster payment', 'bank', 'out', 'transfer'],
    ['R SAMPLE', 'FPI', 'bank', 'in', 'transfer'],
    ['INVESTMENT SEC TRANSFER A5144 WEB', '', 'bank', 'out', 'transfer'],
    ['CHECK 2041', '', 'bank', 'out', 'transfer'],
    ['PAYPAL INST XFER', '', 'bank', 'out', 'transfer'],
    ['VENMO CASHOUT', '', 'bank', 'in', 'transfer'],
    ['R Sample · Rent', 'Payment', 'wallet', 'out', 'transfer'],
    ['R Sample · Pizza', 'Charge', 'wallet', 'in', 'transfer'],
    ['Top-Up by *1234', 'TOPUP', 'wallet', 'in', 'transfer'],
    ['General Card Deposit', 'General Card Deposit', 'wallet', 'in', 'transfer'],
  ]);
});

describe('money in with an English text', () => {
  tell([
    ['ACME CORP PAYROLL DIR DEP', '', 'bank', 'in', 'income'],
    ['NORTHFIELD STUDIO DIRECT DEP', 'ACH_CREDIT', 'bank', 'in', 'income'],
    ['Cash back reward', '', 'bank', 'in', 'income'],
    ['Payment Thank You-Mobile', 'Payment', 'card', 'in', 'payment'],
    ['PAYMENT RECEIVED - THANK YOU', '', 'card', 'in', 'payment'],
    ['PAYMENT RECEIVED - THANK YOU', '', null, 'in', 'payment'],
    ['AUTOPAY 001122 AUTO-PMT', '', 'card', 'in', 'payment'],
    ['CAPITAL ONE AUTOPAY PYMT', '', 'card', 'in', 'payment'],
    ['YOUR PAYMENT', '', 'card', 'in', 'payment'],
    ['DIRECTPAY FULL BALANCE', '', 'card', 'in', 'payment'],
    ['KITE BOOKS', 'Return', 'card', 'in', 'refund'],
    ['KITE BOOKS PORTLAND OR', '', 'card', 'in', 'refund'],
    ['GOOGLE PAYMENT IE LTD', '', 'card', 'in', 'refund'],
    ['THANK YOU CARD SHOP', '', 'card', 'in', 'refund'],
    ['TMOBILE*AUTO PAY 800-555', '', 'card', 'in', 'refund'],
    ['ACME CORP SALARY DINER', '', 'card', 'in', 'refund'],
    ['AMZN MKTP US*7B1TX2 AMZN.COM/BI', 'CREDIT', 'bank', 'in', 'refund'],
    ['KITE BOOKS #0123 BROOKLYN NY', 'CREDIT', 'bank', 'in', 'refund'],
    ['PURCHASE RETURN KITE BOOKS', '', 'bank', 'in', 'refund'],
    ['Kite Books', 'Payment Refund', 'wallet', 'in', 'refund'],
  ]);
});

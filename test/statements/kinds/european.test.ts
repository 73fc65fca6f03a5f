import { describe } from 'vitest';

import { tell } from './told.ts';

describe('a German row', () => {
  tell([
    ['BUCHHAUS MUSTER BERLIN', 'Kartenzahlung', 'bank', 'out', 'purchase'],
    ['Stadtwerke Muster Abschlag', 'Lastschrift', 'bank', 'out', 'purchase'],
    ['MODEHAUS ZINSER', '', 'card', 'out', 'purchase'],
    ['Parkgebühr Tiefgarage Mitte', 'Lastschrift', 'bank', 'out', 'purchase'],
    ['REWE SAGT DANKE. 4411', '', 'card', 'out', 'purchase'],
    ['Gebühren Bürgeramt Mitte', '', 'bank', 'out', 'purchase'],
    ['ENTGELT KONTOFUEHRUNG', 'Lastschrift', 'bank', 'out', 'fee'],
    ['Kontoführungsgebühr', '', 'bank', 'out', 'fee'],
    ['AUSLANDSEINSATZENTGELT', '', 'card', 'out', 'fee'],
    ['Entgelt', '', 'bank', 'out', 'fee'],
    ['Sollzinsen', '', 'bank', 'out', 'interest'],
    ['Habenzinsen', 'Zinsen', 'bank', 'in', 'interest'],
    ['GELDAUTOMAT 12345678 BARGELDAUSZAHLUNG', 'Lastschrift', 'bank', 'out', 'cash'],
    ['Bargeldauszahlung', '', 'bank', 'out', 'cash'],
    ['R Muster Miete', 'Überweisung', 'bank', 'out', 'transfer'],
    ['R Muster UEBERWEISUNG', '', 'bank', 'out', 'transfer'],
    ['Umbuchung auf Tagesgeld', '', 'bank', 'out', 'transfer'],
    ['R Muster', 'Dauerauftrag', 'bank', 'out', 'transfer'],
    ['KREDITKARTENABRECHNUNG 010226', 'Lastschrift', 'bank', 'out', 'payment'],
    ['AMERICAN EXPRESS EUROPE S.A.', 'Lastschrift', 'bank', 'out', 'payment'],
    ['Zahlung erhalten. Besten Dank', '', 'card', 'in', 'payment'],
    ['Lastschrift Kartenabrechnung', '', 'card', 'in', 'payment'],
    ['Überweisung', '', 'card', 'in', 'payment'],
    ['Einzahlung', '', 'card', 'in', 'payment'],
    ['ABRECHNUNG KREDITKARTE', '', 'card', 'in', 'payment'],
    ['ABRECHNUNG KREDITKARTE', '', null, 'in', 'payment'],
    ['REWE SAGT DANKE. 4411', '', 'card', 'in', 'refund'],
    ['Muster Versand Gutschrift', '', 'card', 'in', 'refund'],
    ['Muster Versand Erstattung 4411', '', 'bank', 'in', 'refund'],
    ['Muster Versand', 'Rückzahlung', 'wallet', 'in', 'refund'],
    ['Retoure Muster Versand', 'Gutschrift', 'bank', 'in', 'refund'],
    ['Gutschrift Kartenzahlung MUSTER', '', 'bank', 'in', 'refund'],
    ['MUSTER GMBH LOHN GEHALT', 'Gutschrift', 'bank', 'in', 'income'],
    ['Muster GmbH', 'Gehalt/Rente', 'bank', 'in', 'income'],
    ['R Muster', 'Gutschrift aus Dauerauftrag', 'bank', 'in', 'transfer'],
    ['R Muster', 'Gutschrift', 'bank', 'in', 'transfer'],
  ]);
});

describe('a Dutch row', () => {
  tell([
    ['BOEKHANDEL VOORBEELD', 'Betaalautomaat', 'bank', 'out', 'purchase'],
    ['Energie Voorbeeld BV', 'Incasso', 'bank', 'out', 'purchase'],
    ['GEA, Betaalpas GELDMAAT 12', '', 'bank', 'out', 'cash'],
    ['Geldautomaat Voorbeeldstraat', '', 'bank', 'out', 'cash'],
    ['Kosten OranjePakket', '', 'bank', 'out', 'fee'],
    ['Debetrente', '', 'bank', 'out', 'interest'],
    ['R Voorbeeld huur', 'Overboeking', 'bank', 'out', 'transfer'],
    ['Oranje spaarrekening', '', 'bank', 'out', 'transfer'],
    ['INT CARD SERVICES', 'Incasso', 'bank', 'out', 'payment'],
    ['IDEAL BETALING, DANK U', '', 'card', 'in', 'payment'],
    ['Terugbetaling BOEKHANDEL', '', 'bank', 'in', 'refund'],
    ['BOEKHANDEL VOORBEELD', 'Retourpin', 'bank', 'in', 'refund'],
    ['Werkgever BV Salaris februari', '', 'bank', 'in', 'income'],
    ['Knab · Rente', '', 'bank', 'in', 'interest'],
  ]);
});

describe('a French row', () => {
  tell([
    ['GRAND FRAIS LYON', '', 'bank', 'out', 'purchase'],
    ['CB GRAND FRAIS 12/02', '', 'bank', 'out', 'purchase'],
    ['PAIEMENT CB LIBRAIRIE EXEMPLE', '', 'bank', 'out', 'purchase'],
    ['PRLV SEPA ENERGIE EXEMPLE', '', 'bank', 'out', 'purchase'],
    ['COTISATION MUTUELLE EXEMPLE', '', 'bank', 'out', 'purchase'],
    ['POINT RETRAIT COLIS', '', 'card', 'out', 'purchase'],
    ['FRAIS DE TENUE DE COMPTE', '', 'bank', 'out', 'fee'],
    ['COTISATION CARTE VISA', '', 'bank', 'out', 'fee'],
    ['COMMISSION D’INTERVENTION', '', 'bank', 'out', 'fee'],
    ['RETRAIT DAB 12/02 LYON', '', 'bank', 'out', 'cash'],
    ['INTERETS DEBITEURS', '', 'bank', 'out', 'interest'],
    ['VIR SEPA M EXEMPLE', '', 'bank', 'out', 'transfer'],
    ['VIREMENT EMIS LOYER', '', 'bank', 'out', 'transfer'],
    ['DEBIT DIFFERE CARTE 4411', '', 'bank', 'out', 'payment'],
    ['PAIEMENT RECU MERCI', '', 'card', 'in', 'payment'],
    ['PRELEVEMENT AUTOMATIQUE ENREGISTRE-MERCI', '', 'card', 'in', 'payment'],
    ['REMBOURSEMENT LIBRAIRIE EXEMPLE', '', 'bank', 'in', 'refund'],
    ['AVOIR CARTE LIBRAIRIE EXEMPLE', '', 'bank', 'in', 'refund'],
    ['VIR SALAIRE EXEMPLE SARL', '', 'bank', 'in', 'income'],
  ]);
});

describe('a Spanish, Portuguese or Italian row', () => {
  tell([
    ['COMPRA LIBRERIA EJEMPLO', '', 'bank', 'out', 'purchase'],
    ['COMISION FEDERAL DE ELECTRICIDAD', '', 'bank', 'out', 'purchase'],
    ['Recibo seguro hogar', 'Recibo', 'bank', 'out', 'purchase'],
    ['COMISIÓN MANTENIMIENTO CUENTA', '', 'bank', 'out', 'fee'],
    ['REINTEGRO CAJERO 4411', '', 'bank', 'out', 'cash'],
    ['TRASPASO A CUENTA AHORRO', '', 'bank', 'out', 'transfer'],
    ['BIZUM A R EJEMPLO', '', 'bank', 'out', 'transfer'],
    ['LIQUIDACION TARJETA CREDITO', '', 'bank', 'out', 'payment'],
    ['GRACIAS POR SU PAGO', '', 'card', 'in', 'payment'],
    ['DEVOLUCIÓN COMPRA LIBRERIA', '', 'bank', 'in', 'refund'],
    ['REINTEGRO LIBRERIA EJEMPLO', '', 'card', 'in', 'refund'],
    ['NÓMINA EJEMPLO SL', '', 'bank', 'in', 'income'],
    ['Compra com Cartão LIVRARIA', '', 'bank', 'out', 'purchase'],
    ['PAGTO FATURA CARTAO', '', 'bank', 'out', 'payment'],
    ['TARIFA PACOTE DE SERVIÇOS', '', 'bank', 'out', 'fee'],
    ['SAQUE 24H', '', 'bank', 'out', 'cash'],
    ['Estorno LIVRARIA', '', 'card', 'in', 'refund'],
    ['PRELIEVO SPORTELLO', '', 'bank', 'out', 'cash'],
    ['RIMBORSO LIBRERIA', '', 'bank', 'in', 'refund'],
    ['STIPENDIO ESEMPIO SRL', '', 'bank', 'in', 'income'],
  ]);
});

/**
 * The application that is measured: services whose methods do nothing but ask a table. Three of
 * them are the same code, for the rules to treat each differently.
 */
package com.acme.orders;

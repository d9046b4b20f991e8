/** Calls methods whose rules have expressions. */
package com.acme.expressions;

/**
 * Methods with results of every kind: changed by their callers, used up by them, thrown at them.
 */
package com.acme.results;

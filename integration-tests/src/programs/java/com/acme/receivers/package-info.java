/** Instances that are interchangeable, and instances that are not. */
package com.acme.receivers;

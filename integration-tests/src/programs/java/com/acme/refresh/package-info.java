/** Methods whose values are computed anew while they are still given. */
package com.acme.refresh;

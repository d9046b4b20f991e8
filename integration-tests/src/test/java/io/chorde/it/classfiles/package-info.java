/**
 * Class files that no compiler of today makes: of every version, with subroutines, with as many
 * parameters as there may be, with types that are not there.
 */
package io.chorde.it.classfiles;

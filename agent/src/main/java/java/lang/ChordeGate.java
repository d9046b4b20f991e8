package java.lang;

/** Gate. */
public abstract class ChordeGate {}

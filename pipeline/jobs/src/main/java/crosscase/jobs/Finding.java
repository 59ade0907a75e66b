package crosscase.jobs;

/**
 * Something about a corpus that is not as it should be.
 *
 * @param what is amiss, with how many there are of it
 * @param mend what puts it right
 */
public record Finding(String what, String mend) {}

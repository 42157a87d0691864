package io.github.gongkai;

/** The kind of an organ that reports; Regulations art. 49 sets different deadlines for departments and for governments. */
public enum OrganKind {
    /** A department of a government at county level or above. */
    DEPARTMENT,
    /** A local government at county level or above; its report is published by its office in charge. */
    LOCAL_GOVERNMENT,
    /** The government of a township or town, or a sub-district office. */
    TOWNSHIP_OR_SUBDISTRICT,
    /** An organization that laws or regulations authorize to manage public affairs. */
    AUTHORIZED_ORGANIZATION,
    /** Not known. */
    UNKNOWN
}

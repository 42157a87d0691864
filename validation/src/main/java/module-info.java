/** The rules of annual reports as Jakarta Validation constraints, for Hibernate Validator. */
module io.github.gongkai.validation {
    requires transitive io.github.gongkai;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static java.desktop;
    requires static org.jspecify;
    requires static spring.beans;

    exports io.github.gongkai.validation;

    // Spring, and Hibernate Validator or what makes its objects for it, create them by reflection.
    opens io.github.gongkai.validation.spring;
    opens io.github.gongkai.validation.validator;

    provides jakarta.validation.ConstraintValidator with
            io.github.gongkai.validation.validator.ConsistentApplications,
            io.github.gongkai.validation.validator.ConsistentDossier,
            io.github.gongkai.validation.validator.ConsistentProactiveDisclosure,
            io.github.gongkai.validation.validator.ConsistentReport,
            io.github.gongkai.validation.validator.ConsistentReviewAndLitigation,
            io.github.gongkai.validation.validator.ConsistentTable,
            io.github.gongkai.validation.validator.CoveredYearOfReport,
            io.github.gongkai.validation.validator.CoveredYearValue,
            io.github.gongkai.validation.validator.CreditCodeOfOrgan,
            io.github.gongkai.validation.validator.CreditCodeText,
            io.github.gongkai.validation.validator.EditionOfReport,
            io.github.gongkai.validation.validator.EditionOfTable,
            io.github.gongkai.validation.validator.EditionValue,
            io.github.gongkai.validation.validator.FollowsOnPrevious,
            io.github.gongkai.validation.validator.RollsUpMembers;
}

-- The class is kept from now on.
delete from core.retention where data_class = %(data_class)s
